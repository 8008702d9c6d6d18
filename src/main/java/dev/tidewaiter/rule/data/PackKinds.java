package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.data.Surroundings.Known;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import java.util.List;
import java.util.Optional;

/**
 * What is known of kinds where a pack is read: of Kubernetes' own all, of others what objects of the pack tell.
 *
 * @param others the objects of the pack that are neither policies nor bindings; more may be added
 */
record PackKinds(KubernetesSchemas schemas, List<Known> others) {

  /** Whether a server may have a version of a resource beside another: what it does of Kubernetes' own kinds is known. */
  boolean mayBe(GroupVersionKind gvk) {
    return !schemas.ownsGroup(gvk.group()) || schemas.kind(gvk).map(Kind::served).orElse(false);
  }

  /** Of a kind of someone else's it is told by what is among the files. */
  boolean isNamespaced(GroupVersionKind kind) {
    Optional<Boolean> known = schemas.kind(kind).map(Kind::namespaced).or(() -> new Surroundings(others, false).isNamespaced(kind));
    if (known.isPresent()) {
      return known.get();
    }
    for (Known other : others) {
      if (other.gvk().equals(kind) && !other.namespace().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
