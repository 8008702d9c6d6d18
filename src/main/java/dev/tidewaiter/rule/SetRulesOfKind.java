package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.RuleMetadata.Looks;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules over the whole set that look at a kind. Of these an ordinary run loads those that are about facts of its objects, and as many
 * more as it takes to name all facts that any of them needs of its objects. The others are loaded when an object is met that they are about;
 * without one they have nothing to say. Only the build asks.
 */
final class SetRulesOfKind {

  /** More than any rule over the whole set needs. */
  private static final int MOST_NEEDS = 100;

  private final Looks kind;
  private final Map<String, SetRule> all = new TreeMap<>();
  private final Set<String> needed = new TreeSet<>();

  SetRulesOfKind(Looks kind) {
    this.kind = kind;
  }

  void add(RuleMetadata rule, SetRule set) {
    all.put(rule.id(), set);
    for (Facts<?> type : set.about()) {
      if (isOfKind(type) || mayBeOfMore(type, rule)) {
        needed.add(rule.id());
      }
    }
  }

  /** Those that are to be loaded for the kind. */
  Set<String> needed() {
    Set<Facts<?>> left = new LinkedHashSet<>();
    for (SetRule rule : all.values()) {
      left.addAll(rule.needs());
    }
    left.removeIf(type -> !isOfKind(type));
    for (String id : needed) {
      left.removeAll(all.get(id).needs());
    }
    while (!left.isEmpty()) {
      String best = Collections.min(all.keySet(), Comparator.comparing(id -> cost(all.get(id).needs(), left)));
      left.removeAll(all.get(best).needs());
      needed.add(best);
    }
    return needed;
  }

  /** The less the more a rule needs of what is left, and then the fewer facts it makes load that nobody needs. */
  private static int cost(List<Facts<?>> needs, Set<Facts<?>> left) {
    int useful = 0;
    for (Facts<?> type : needs) {
      useful += left.contains(type) ? 1 : 0;
    }
    return needs.size() - useful * MOST_NEEDS;
  }

  private boolean isOfKind(Facts<?> type) {
    return type.mayBeOf(kind, isKnown());
  }

  /** Whether it is one of Kubernetes' own. */
  private boolean isKnown() {
    int slash = kind.name().lastIndexOf('/');
    return !kind.name().equals(RecommendedRules.OTHERS) && KindNames.isOfKubernetes(slash < 0 ? "" : kind.name().substring(0, slash));
  }

  /** Whether a rule may be about facts of objects of a kind that it does not look at. */
  private static boolean mayBeOfMore(Facts<?> type, RuleMetadata rule) {
    for (String name : type.kinds()) {
      if (!rule.looksAt(looks(name))) {
        return true;
      }
    }
    return false;
  }

  /** A kind as rules name it. */
  static Looks looks(String kind) {
    for (GroupVersionKind workload : WorkloadKinds.all()) {
      if (workload.groupKind().equals(kind)) {
        return Looks.at(workload);
      }
    }
    return new Looks(kind, false);
  }
}
