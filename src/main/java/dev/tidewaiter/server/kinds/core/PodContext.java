package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.util.Optional;

/**
 * What the rules of a PodSpec know beside it.
 *
 * @param pod the Pod whose spec it is; empty for a template
 */
record PodContext(ClusterSettings settings, Optional<ObjectView> pod) {

  boolean isPod() {
    return pod.isPresent();
  }

  /** The Pod's name; empty for a template and for a Pod that has none. */
  String podName() {
    return isPod() ? pod.get().at("metadata", "name").text() : "";
  }
}
