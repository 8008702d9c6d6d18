package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The objects beside the one that is created: namespaces, and what may be parameters of policies.
 *
 * @param complete whether there are no others
 */
record Surroundings(List<Known> objects, boolean complete) {

  /** Nothing is known of any. */
  static final Surroundings NONE = new Surroundings(List.of(), false);

  Surroundings {
    objects = List.copyOf(objects);
  }

  /**
   * An object.
   *
   * @param namespace empty if it names none
   */
  record Known(GroupVersionKind gvk, String namespace, String name, ObjectView object) {}

  /** The Namespace of a name, with what the server gives every one. */
  Optional<ObjectView> namespace(String name) {
    for (Known known : objects) {
      if (known.gvk().group().isEmpty() && known.gvk().kind().equals("Namespace") && known.name().equals(name)) {
        return Optional.of(known.object());
      }
    }
    return Optional.empty();
  }

  List<Known> ofKind(GroupVersionKind gvk) {
    List<Known> found = new ArrayList<>();
    for (Known known : objects) {
      if (known.gvk().equals(gvk)) {
        found.add(known);
      }
    }
    return found;
  }
}
