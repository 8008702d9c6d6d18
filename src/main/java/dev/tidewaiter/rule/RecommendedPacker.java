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
        kinds.put(name, SetRulesOfKind.looks(name));
      }
    }
    for (RuleMetadata rule : all) {
      if (rule.isJava() && JavaRules.load(rule.id()) instanceof SetRule set) {
        for (Facts<?> type : set.needs()) {
          for (String name : type.kinds()) {
            kinds.put(name, SetRulesOfKind.looks(name));
          }
        }
      }
    }
    kinds.remove(Facts.OTHERS);
    kinds.remove(RuleMetadata.WORKLOADS);
    kinds.remove(RuleMetadata.ANY);
    for (GroupVersionKind workload : WorkloadKinds.all()) {
      kinds.put(workload.groupKind(), SetRulesOfKind.looks(workload.groupKind()));
    }
    line(RecommendedRules.OTHERS, SetRulesOfKind.looks(RecommendedRules.OTHERS), all, out);
    for (Map.Entry<String, Looks> kind : kinds.entrySet()) {
      line(kind.getKey(), kind.getValue(), all, out);
    }
    return out.toString();
  }

  private static void line(String name, Looks looks, List<RuleMetadata> all, StringBuilder out) {
    Map<String, String> entries = new TreeMap<>();
    SetRulesOfKind over = new SetRulesOfKind(looks);
    for (RuleMetadata rule : all) {
      if (rule.looksAtObjects() && rule.looksAt(looks) && rule.profiles().contains(RuleMetadata.RECOMMENDED)) {
        if (!rule.isJava()) {
          throw new IllegalArgumentException(rule.id() + " is in the profile recommended: let a class check it, not an expression or a schema");
        }
        if (JavaRules.load(rule.id()) instanceof SetRule set) {
          over.add(rule, set);
        } else {
          entries.put(rule.id(), watched(rule, looks));
        }
      }
    }
    for (String id : over.needed()) {
      entries.put(id, "");
    }
    out.append(name);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      out.append(RecommendedRules.BETWEEN).append(entry.getKey()).append(entry.getValue());
    }
    out.append('\n');
  }

  private static String watched(RuleMetadata metadata, Looks looks) {
    StringBuilder out = new StringBuilder();
    for (String name : metadata.watches((ObjectRule) JavaRules.load(metadata.id()), looks)) {
      out.append(RecommendedRules.BEFORE_WATCHED).append(name);
    }
    return out.toString();
  }
}
