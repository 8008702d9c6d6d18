package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import java.util.List;
import java.util.Optional;

/**
 * What the API server demands of a ServiceCIDR: one network, or one of each family.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, ValidateServiceCIDR.
 */
public final class ServiceCidrRules implements KindRules {

  @Override
  public void validate(ObjectView serviceCidr, Errors errors) {
    ObjectView cidrs = serviceCidr.at("spec", "cidrs");
    List<ObjectView> items = cidrs.items();
    if (items.isEmpty()) {
      errors.required(cidrs, "at least one CIDR required");
      return;
    }
    if (items.size() > 2) {
      errors.invalid(cidrs, new GoStruct().orNull("CIDRs", cidrs).print(), "may only hold up to 2 values");
      return;
    }
    for (ObjectView cidr : items) {
      Addresses.cidr(cidr, errors);
    }
    if (items.size() == 2 && sameFamily(items.get(0).text(), items.get(1).text())) {
      errors.invalid(cidrs, "may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64");
    }
  }

  /** A text that is no CIDR is of no family. */
  private static boolean sameFamily(String one, String other) {
    Optional<Cidr> first = Cidr.parse(one);
    Optional<Cidr> second = Cidr.parse(other);
    return first.isPresent() && second.isPresent() && first.get().address().isV4() == second.get().address().isV4();
  }
}
