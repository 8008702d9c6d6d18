package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.RuleMetadata.Looks;
import java.util.ArrayList;
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
    List<String> lines = new ArrayList<>();
    lines.add(line(RecommendedRules.OTHERS, SetRulesOfKind.looks(RecommendedRules.OTHERS), all));
    for (Map.Entry<String, Looks> kind : kinds.entrySet()) {
      lines.add(line(kind.getKey(), kind.getValue(), all));
    }
    return joined(lines);
  }

  private static String joined(List<String> lines) {
    StringBuilder lengths = new StringBuilder();
    for (String line : lines) {
      lengths.append(lengths.isEmpty() ? "" : String.valueOf(RecommendedRules.BETWEEN)).append(line.length());
    }
    return lengths + "\n" + String.join("", lines);
  }

  private static String line(String name, Looks looks, List<RuleMetadata> all) {
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
    StringBuilder out = new StringBuilder(name);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      out.append(RecommendedRules.BETWEEN).append(entry.getKey()).append(entry.getValue());
    }
    return out.append('\n').toString();
  }

  private static String watched(RuleMetadata metadata, Looks looks) {
    StringBuilder out = new StringBuilder();
    for (String name : metadata.watches((ObjectRule) JavaRules.load(metadata.id()), looks)) {
      out.append(RecommendedRules.BEFORE_WATCHED).append(name);
    }
    return out.toString();
  }
}
