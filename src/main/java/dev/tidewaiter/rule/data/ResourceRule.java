package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One of the rules that say which resources a policy is for.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/webhook/predicates/rules/rules.go, and policy/matching/matching.go.
 *
 * @param scope {@code *}, {@code Namespaced} or {@code Cluster}
 * @param names of objects; none for all
 */
record ResourceRule(
    List<String> groups, List<String> versions, List<String> operations, List<String> resources, String scope, List<String> names) {

  private static final String ALL = "*";

  static List<ResourceRule> all(ObjectView rules) {
    List<ResourceRule> all = new ArrayList<>();
    for (ObjectView rule : rules.items()) {
      String scope = rule.at("scope").text();
      all.add(
          new ResourceRule(
              texts(rule.at("apiGroups")),
              texts(rule.at("apiVersions")),
              texts(rule.at("operations")),
              texts(rule.at("resources")),
              scope.isEmpty() ? ALL : scope,
              texts(rule.at("resourceNames"))));
    }
    return all;
  }

  private static List<String> texts(ObjectView list) {
    List<String> texts = new ArrayList<>();
    for (ObjectView item : list.items()) {
      texts.add(item.text());
    }
    return List.copyOf(texts);
  }

  /**
   * Whether it is for a request.
   *
   * @param equivalent which other versions of the resource are meant, too
   */
  Match match(CreateRequest request, Predicate<GroupVersionKind> equivalent) {
    boolean apart = has(operations, "CREATE") && has(groups, request.gvk().group());
    boolean named = names.isEmpty() || names.contains(request.name());
    if (!apart || !named) {
      return Match.NO;
    }
    return scope(request).and(resource(request)).and(version(request, equivalent));
  }

  private Match scope(CreateRequest request) {
    if (!scope.equals(ALL) && !request.scoped()) {
      return Match.unknowable("whether " + request.gvk().kind() + " lives in namespaces");
    }
    boolean namespaced = !request.namespace().isEmpty() && !request.isForNamespace();
    return Match.of(scope.equals(ALL) || scope.equals(namespaced ? "Namespaced" : "Cluster"));
  }

  private Match resource(CreateRequest request) {
    boolean some = false;
    for (String resource : resources) {
      int slash = resource.indexOf('/');
      String name = slash < 0 ? resource : resource.substring(0, slash);
      if (slash < 0 || resource.substring(slash + 1).equals(ALL)) {
        if (name.equals(ALL) || name.equals(request.plural())) {
          return Match.YES;
        }
        some = true;
      }
    }
    return some && request.plural().isEmpty() ? Match.unknowable("the resource of " + request.gvk().kind()) : Match.NO;
  }

  /** An object that would be converted for the policy is not converted here. */
  private Match version(CreateRequest request, Predicate<GroupVersionKind> equivalent) {
    if (has(versions, request.gvk().version())) {
      return Match.YES;
    }
    for (String version : versions) {
      if (equivalent.test(new GroupVersionKind(request.gvk().group(), version, request.gvk().kind()))) {
        return Match.unknowable("the object in version " + version);
      }
    }
    return Match.NO;
  }

  private static boolean has(List<String> words, String word) {
    return words.contains(ALL) || words.contains(word);
  }
}
