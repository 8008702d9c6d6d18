package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.RuleMetadata.Looks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs what {@link RecommendedRules} reads. */
final class RecommendedPacker {

  private RecommendedPacker() {}

  /**
   * Packs what ordinary runs ask.
   *
   * @throws IllegalArgumentException if one of them is an expression or a schema, which ordinary runs are not to load a library for
   */
  static String pack(List<RuleMetadata> all) {
    StringBuilder out = new StringBuilder();
    Map<String, Looks> kinds = new TreeMap<>();
    for (RuleMetadata rule : all) {
      for (String name : rule.kinds()) {
        kinds.put(name, new Looks(name, false));
      }
    }
    kinds.remove(RuleMetadata.WORKLOADS);
    kinds.remove(RuleMetadata.ANY);
    for (GroupVersionKind workload : WorkloadKinds.all()) {
      kinds.put(workload.groupKind(), Looks.at(workload));
    }
    line(RecommendedRules.OTHERS, new Looks(RecommendedRules.OTHERS, false), all, out);
    for (Map.Entry<String, Looks> kind : kinds.entrySet()) {
      line(kind.getKey(), kind.getValue(), all, out);
    }
    return out.toString();
  }

  private static void line(String name, Looks looks, List<RuleMetadata> all, StringBuilder out) {
    out.append(name);
    for (RuleMetadata rule : all) {
      if (rule.looksAtObjects() && rule.looksAt(looks) && rule.profiles().contains(RuleMetadata.RECOMMENDED)) {
        if (!rule.isJava()) {
          throw new IllegalArgumentException(rule.id() + " is in the profile recommended: let a class check it, not an expression or a schema");
        }
        out.append(RecommendedRules.BETWEEN).append(rule.id());
        watches(rule, looks, out);
      }
    }
    out.append('\n');
  }

  private static void watches(RuleMetadata metadata, Looks looks, StringBuilder out) {
    if (JavaRules.load(metadata.id()) instanceof ObjectRule rule) {
      for (String name : metadata.watches(rule, looks)) {
        out.append(RecommendedRules.BEFORE_WATCHED).append(name);
      }
    }
  }
}
