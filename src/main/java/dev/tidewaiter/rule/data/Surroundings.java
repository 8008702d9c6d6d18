package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects beside the one that is created: namespaces, definitions of kinds, and what may be parameters of policies. */
final class Surroundings {

  /** Nothing is known of any. */
  static final Surroundings NONE = new Surroundings(List.of(), false);

  private static final GroupVersionKind NAMESPACE = GroupVersionKind.of("v1", "Namespace");
  private static final GroupVersionKind DEFINITION = GroupVersionKind.of("apiextensions.k8s.io/v1", "CustomResourceDefinition");

  private final boolean complete;
  private final Map<GroupVersionKind, List<Known>> byKind = new HashMap<>();
  private final Map<String, ObjectView> namespaces = new HashMap<>();
  private final Map<String, ObjectView> definitions = new HashMap<>();

  /**
   * Surroundings of some objects.
   *
   * @param complete whether there are no others
   */
  Surroundings(List<Known> objects, boolean complete) {
    this.complete = complete;
    for (Known known : objects) {
      byKind.computeIfAbsent(known.gvk(), gvk -> new ArrayList<>()).add(known);
      if (known.gvk().equals(NAMESPACE)) {
        namespaces.putIfAbsent(known.name(), known.object());
      } else if (known.gvk().equals(DEFINITION)) {
        ObjectView spec = known.object().at("spec");
        definitions.putIfAbsent(spec.at("group").text() + "/" + spec.at("names", "kind").text(), spec);
      }
    }
  }

  /**
   * An object.
   *
   * @param namespace empty if it names none
   */
  record Known(GroupVersionKind gvk, String namespace, String name, ObjectView object) {}

  /** Whether objects of a kind say something of others, whatever the policy. */
  static boolean areOfInterest(GroupVersionKind gvk) {
    return gvk.equals(NAMESPACE) || gvk.equals(DEFINITION);
  }

  /** Whether there are no other objects. */
  boolean complete() {
    return complete;
  }

  /** The Namespace of a name, with what the server gives every one. */
  Optional<ObjectView> namespace(String name) {
    return Optional.ofNullable(namespaces.get(name));
  }

  List<Known> ofKind(GroupVersionKind gvk) {
    return byKind.getOrDefault(gvk, List.of());
  }

  /** Whether a kind of someone else's lives in namespaces, as its definition says; empty if that is not known. */
  Optional<Boolean> isNamespaced(GroupVersionKind gvk) {
    ObjectView spec = definitions.get(gvk.group() + "/" + gvk.kind());
    return spec == null ? Optional.empty() : Optional.of(spec.at("scope").text().equals("Namespaced"));
  }

  /** A request with what the definition of its kind says, if that is known. */
  CreateRequest defined(CreateRequest request) {
    ObjectView spec = request.plural().isEmpty() ? definitions.get(request.gvk().group() + "/" + request.gvk().kind()) : null;
    if (spec == null) {
      return request;
    }
    return request.defined(spec.at("names", "plural").text(), spec.at("scope").text().equals("Namespaced"));
  }
}
