package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields of a ServiceSpec about its cluster addresses and their families, which must agree.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateServiceClusterIPsRelatedFields.
 */
final class ClusterIps {

  private ClusterIps() {}

  static void validate(ObjectView spec, boolean strict, Errors errors) {
    if (spec.at("type").text().equals("ExternalName")) {
      return;
    }
    ObjectView addresses = spec.at("clusterIPs");
    firstIsClusterIp(spec, errors);
    families(spec.at("ipFamilies"), errors);
    errors.oneOfIfPresent(spec.at("ipFamilyPolicy"), "PreferDualStack", "RequireDualStack", "SingleStack");
    boolean readable = areAddresses(addresses, strict, errors);
    if (addresses.size() > 2) {
      errors.invalid(addresses, "may only hold up to 2 values");
    }
    if (!readable) {
      return;
    }
    if (addresses.size() > 1 && !areOfBothFamilies(addresses)) {
      errors.invalid(addresses, "may specify no more than one IP for each IP family");
    }
    if (!isHeadless(spec)) {
      areOfTheFamiliesSaid(addresses.items(), spec.at("ipFamilies").items(), errors);
    }
  }

  static boolean isHeadless(ObjectView spec) {
    ObjectView addresses = spec.at("clusterIPs");
    return addresses.size() == 1 && addresses.items().get(0).text().equals("None");
  }

  static String family(ObjectView address) {
    return IpAddress.parse(address.text()).orElseThrow().isV4() ? "IPv4" : "IPv6";
  }

  private static void firstIsClusterIp(ObjectView spec, Errors errors) {
    ObjectView addresses = spec.at("clusterIPs");
    String clusterIp = spec.at("clusterIP").text();
    if (clusterIp.isEmpty()) {
      if (addresses.size() > 0) {
        errors.invalid(addresses, "must be empty when `clusterIP` is not specified");
      }
    } else if (addresses.size() == 0) {
      errors.required(addresses, "");
    } else if (!addresses.items().get(0).text().equals(clusterIp)) {
      errors.invalid(addresses, "first value must match `clusterIP`");
    }
  }

  private static void families(ObjectView families, Errors errors) {
    Set<String> seen = new HashSet<>();
    for (ObjectView family : families.items()) {
      errors.oneOf(family, "IPv4", "IPv6");
      if (!seen.add(family.text())) {
        errors.duplicate(family, GoPrint.named(family));
      }
    }
  }

  private static boolean areAddresses(ObjectView addresses, boolean strict, Errors errors) {
    boolean readable = true;
    boolean first = true;
    for (ObjectView address : addresses.items()) {
      if (!first || !address.text().equals("None")) {
        int before = errors.count();
        Addresses.legacyIp(address, strict, errors);
        readable &= errors.count() == before;
      } else if (addresses.size() > 1) {
        errors.invalid(addresses, "'None' must be the first and only value");
        readable = false;
      }
      first = false;
    }
    return readable;
  }

  private static boolean areOfBothFamilies(ObjectView addresses) {
    Set<String> families = new HashSet<>();
    for (ObjectView address : addresses.items()) {
      families.add(family(address));
    }
    return families.size() == 2;
  }

  private static void areOfTheFamiliesSaid(List<ObjectView> addresses, List<ObjectView> families, Errors errors) {
    for (int i = 0; i < addresses.size() && i < families.size(); i++) {
      String family = families.get(i).text();
      if ((family.equals("IPv4") || family.equals("IPv6")) && !family(addresses.get(i)).equals(family)) {
        errors.invalid(addresses.get(i), "expected an " + family + " value as indicated by `ipFamilies[" + i + "]`");
      }
    }
  }
}
