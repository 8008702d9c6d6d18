package dev.tidewaiter.server.kinds.node;

import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * The networks of a Node's Pods: one, or one of each family.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateNode; pkg/apis/core/v1/conversion.go; k8s.io/utils/net,
 * IsDualStackCIDRStrings.
 */
final class PodCidrs {

  private PodCidrs() {}

  /** A spec in which the older field for one network has its say: it counts where the first of the list is another one. */
  static JsonObject converted(JsonObject spec) {
    String one = Fill.textOf(spec, "podCIDR");
    List<JsonValue> list = Fill.itemsOf(spec, "podCIDRs");
    boolean same = !list.isEmpty() && list.get(0) instanceof JsonString first && first.value().equals(one);
    if (one.isEmpty() || same) {
      return spec;
    }
    JsonValue only = spec.get("podCIDR").orElseThrow();
    return spec.with("podCIDRs", new JsonArray(List.of(only), only.node()));
  }

  static void validate(ObjectView networks, boolean strict, Errors errors) {
    List<ObjectView> items = networks.items();
    for (ObjectView item : items) {
      Addresses.legacyCidr(item, item.text(), strict, errors);
    }
    if (items.size() < 2) {
      return;
    }
    boolean v4 = false;
    boolean v6 = false;
    for (int i = 0; i < items.size(); i++) {
      Optional<Cidr> network = Cidr.parse(items.get(i).text());
      if (network.isEmpty()) {
        errors.internal(networks, "invalid PodCIDRs. failed to check with dual stack with error:invalid CIDR[" + i
            + "]: <nil> (invalid CIDR address: " + items.get(i).text() + ")");
        v4 = false;
        break;
      }
      v4 |= network.get().network().isV4();
      v6 |= !network.get().network().isV4();
    }
    if (!v4 || !v6 || items.size() > 2) {
      errors.invalid(networks, "may specify no more than one CIDR for each IP family");
    }
  }
}
