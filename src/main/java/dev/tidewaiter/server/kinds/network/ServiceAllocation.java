package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Service's addresses and node ports, which the API server gives it before it validates it. What it refuses here hides validation.
 *
 * <p>Of a cluster that is not known, nothing is refused: it has both IP families and the addresses that Services ask for.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/service/storage, normalizeClusterIPs, initIPFamilyFields, allocClusterIPs.
 */
final class ServiceAllocation {

  private final ClusterSettings settings;

  ServiceAllocation(ClusterSettings settings) {
    this.settings = settings;
  }

  /** The Service with what it is given. Once something is refused, nothing more is, but it is given the rest so that it can be read on. */
  JsonObject begun(JsonObject service, Errors errors) {
    JsonObject spec = bothAddressFields(Fill.objectOf(service, "spec"));
    if (Fill.textOf(spec, "type").equals("ExternalName")) {
      return service.with("spec", spec);
    }
    spec = Fill.absentText(spec, "ipFamilyPolicy", isSelectorlessHeadless(spec) ? "RequireDualStack" : "SingleStack");
    ObjectView view = ObjectView.of(service.with("spec", spec)).at("spec");
    families(view, isSelectorlessHeadless(spec), errors);
    return service.with("spec", new NodePorts().allocated(spec, view, errors));
  }

  /** Who says {@code clusterIP} alone means {@code clusterIPs} too. */
  private static JsonObject bothAddressFields(JsonObject spec) {
    return Fill.textOf(spec, "clusterIP").isEmpty() || !Fill.itemsOf(spec, "clusterIPs").isEmpty()
        ? spec
        : spec.with("clusterIPs", new JsonArray(List.of(spec.get("clusterIP").orElseThrow()), spec.node()));
  }

  private static boolean isSelectorlessHeadless(JsonObject spec) {
    return Fill.textOf(spec, "clusterIP").equals("None") && Fill.objectOf(spec, "selector").members().isEmpty();
  }

  private void families(ObjectView spec, boolean selectorlessHeadless, Errors errors) {
    ClusterIps.validate(spec, settings.strictAddresses(), errors);
    if (errors.count() > 0) {
      return;
    }
    onePolicyForAll(spec, errors);
    List<String> families = inferred(spec, errors);
    if (errors.count() > 0 || selectorlessHeadless) {
      return;
    }
    configured(spec, families, errors);
    if (errors.count() == 0) {
      addresses(spec, errors);
    }
  }

  private static void onePolicyForAll(ObjectView spec, Errors errors) {
    ObjectView policy = spec.at("ipFamilyPolicy");
    if (!policy.text().equals("SingleStack")) {
      return;
    }
    if (spec.at("clusterIPs").size() == 2) {
      errors.invalidNamed(policy, "must be 'RequireDualStack' or 'PreferDualStack' when multiple cluster IPs are specified");
    }
    if (spec.at("ipFamilies").size() == 2) {
      errors.invalidNamed(policy, "must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified");
    }
  }

  /** The families said, and those of further addresses. */
  private List<String> inferred(ObjectView spec, Errors errors) {
    List<String> families = new ArrayList<>();
    for (ObjectView family : spec.at("ipFamilies").items()) {
      families.add(family.text());
    }
    int said = families.size();
    List<ObjectView> addresses = spec.at("clusterIPs").items();
    for (int i = said; i < addresses.size() && !addresses.get(0).text().equals("None"); i++) {
      String family = ClusterIps.family(addresses.get(i));
      if (isConfigured(family)) {
        families.add(family);
      } else {
        errors.invalid(addresses.get(i), GoPrint.value(spec.at("clusterIPs")), family + " is not configured on this cluster");
      }
    }
    return families;
  }

  private void configured(ObjectView spec, List<String> families, Errors errors) {
    if (spec.at("ipFamilyPolicy").text().equals("RequireDualStack") && settings.ipFamilies().size() == 1) {
      errors.invalidNamed(spec.at("ipFamilyPolicy"), "this cluster is not configured for dual-stack services");
    }
    List<ObjectView> said = spec.at("ipFamilies").items();
    for (int i = 0; i < families.size() && i < said.size(); i++) {
      if (!isConfigured(families.get(i))) {
        errors.invalidNamed(said.get(i), "not configured on this cluster");
      }
    }
  }

  private boolean isConfigured(String family) {
    return settings.ipFamilies().isEmpty() || settings.ipFamilies().contains(family);
  }

  /** The first address that the cluster's range does not contain is refused. */
  private void addresses(ObjectView spec, Errors errors) {
    if (settings.serviceClusterIpRange().isEmpty() || ClusterIps.isHeadless(spec)) {
      return;
    }
    Cidr range = Cidr.parse(settings.serviceClusterIpRange().get()).orElseThrow();
    for (ObjectView field : spec.at("clusterIPs").items()) {
      Optional<IpAddress> address = IpAddress.parse(field.text());
      if (address.isPresent() && address.get().isV4() == range.network().isV4() && !range.hasForHosts(address.get())) {
        errors.invalid(spec.at("clusterIPs"), "failed to allocate IP " + field.text() + ": the provided IP (" + address.get().canonical()
            + ") is not in the valid range. The range of valid IPs is " + range.canonical());
        return;
      }
    }
  }
}
