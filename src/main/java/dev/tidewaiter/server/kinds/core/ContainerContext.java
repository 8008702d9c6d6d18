package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.util.SortedSet;

/**
 * What the rules of a container know of its Pod.
 *
 * @param spec the Pod's spec
 * @param volumes those that can be mounted
 * @param claims the names in {@code resourceClaims}, in order
 */
record ContainerContext(ObjectView spec, PodVolumes volumes, SortedSet<String> claims, ClusterSettings settings) {

  /** Whether containers run as users of the node. */
  boolean hostUsers() {
    return spec.at("hostUsers").absent() || spec.at("hostUsers").flag();
  }

  String podRestartPolicy() {
    return spec.at("restartPolicy").text();
  }

  long gracePeriod() {
    return spec.at("terminationGracePeriodSeconds").number();
  }
}
