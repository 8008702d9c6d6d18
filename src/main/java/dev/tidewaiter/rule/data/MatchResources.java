package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which requests a policy or a binding is for.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/policy/matching/matching.go, and webhook/predicates.
 *
 * @param equivalent which other versions of a resource are meant, too
 */
record MatchResources(
    ObjectView namespaces, ObjectView objects, List<ResourceRule> rules, List<ResourceRule> excluded, Predicate<GroupVersionKind> equivalent) {

  /**
   * What a policy or binding says.
   *
   * @param versions which other versions of a resource there may be
   */
  static MatchResources of(ObjectView written, Predicate<GroupVersionKind> versions) {
    return new MatchResources(
        written.at("namespaceSelector"),
        written.at("objectSelector"),
        ResourceRule.all(written.at("resourceRules")),
        ResourceRule.all(written.at("excludeResourceRules")),
        written.at("matchPolicy").text().equals("Exact") ? gvk -> false : versions);
  }

  Match match(CreateRequest request, Surroundings around) {
    Match resource = rules.isEmpty() ? Match.YES : any(rules, request);
    if (resource.is(Match.Outcome.NO)) {
      return Match.NO;
    }
    Match objectMatch = Match.of(LabelSelector.isEmpty(objects) || LabelSelector.matches(objects, request.labels()));
    return resource.and(any(excluded, request).not()).and(objectMatch).and(namespace(request, around));
  }

  private Match any(List<ResourceRule> some, CreateRequest request) {
    Match match = Match.NO;
    for (ResourceRule rule : some) {
      match = match.or(rule.match(request, equivalent));
    }
    return match;
  }

  /** What lives in no namespace is not selected by one. */
  private Match namespace(CreateRequest request, Surroundings around) {
    if (LabelSelector.isEmpty(namespaces)) {
      return Match.YES;
    }
    if (request.namespace().isEmpty()) {
      return request.scoped() ? Match.YES : Match.unknowable("whether " + request.gvk().kind() + " lives in namespaces");
    }
    if (request.isForNamespace()) {
      return Match.of(LabelSelector.matches(namespaces, request.labels()));
    }
    Optional<ObjectView> known = around.namespace(request.namespace());
    if (known.isPresent()) {
      return Match.of(LabelSelector.matches(namespaces, known.get().at("metadata", "labels")));
    }
    return NamespaceName.match(namespaces, request.namespace());
  }
}
