package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/** The containers of a PodSpec. */
final class Containers {

  static final String[] LISTS = {"initContainers", "containers", "ephemeralContainers"};

  private Containers() {}

  /** All of them in the order in which the server visits them: init containers, containers, ephemeral containers. */
  static List<ObjectView> all(ObjectView spec) {
    List<ObjectView> all = new ArrayList<>(spec.at("initContainers").items());
    all.addAll(spec.at("containers").items());
    all.addAll(spec.at("ephemeralContainers").items());
    return all;
  }

  /** Whether an init container runs beside the containers: a sidecar. */
  static boolean isSidecar(ObjectView initContainer) {
    return initContainer.at("restartPolicy").text().equals("Always");
  }
}
