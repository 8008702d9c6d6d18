package dev.tidewaiter.server.kinds;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the cluster. What is not known is taken as the document needs it: nothing is rejected for a cluster we don't know.
 *
 * @param serviceClusterIpRange CIDR of the Services' addresses; empty if unknown
 * @param ipFamilies {@code IPv4}, {@code IPv6}; empty if unknown
 * @param allowPrivileged the server's {@code --allow-privileged}
 * @param featureGates by name, where they differ from the version's defaults
 */
public record ClusterSettings(
    Optional<String> serviceClusterIpRange, List<String> ipFamilies, boolean allowPrivileged, Map<String, Boolean> featureGates) {

  /** Nothing known: default gates, privileged containers allowed. */
  public static final ClusterSettings UNKNOWN = new ClusterSettings(Optional.empty(), List.of(), true, Map.of());

  public ClusterSettings {
    ipFamilies = List.copyOf(ipFamilies);
    featureGates = Map.copyOf(featureGates);
  }

  /** Whether fields older than strict reading of addresses refuse those that not all readers understand alike. */
  public boolean strictAddresses() {
    return gate("StrictIPCIDRValidation", true);
  }

  /** Whether a feature gate is on. */
  public boolean gate(String name, boolean byDefault) {
    return featureGates.getOrDefault(name, byDefault);
  }
}
