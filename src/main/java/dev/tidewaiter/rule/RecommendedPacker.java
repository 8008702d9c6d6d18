package dev.tidewaiter.rule;

import dev.tidewaiter.rule.RuleMetadata.Looks;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Packs what {@link RecommendedRules} reads. */
final class RecommendedPacker {

  private static final Set<String> WORKLOADS =
      Set.of(
          "Pod", "PodTemplate", "ReplicationController", "apps/Deployment", "apps/ReplicaSet", "apps/DaemonSet", "apps/StatefulSet", "batch/Job",
          "batch/CronJob");

  private RecommendedPacker() {}

  /**
   * Packs what ordinary runs ask.
   *
   * @throws IllegalArgumentException if one of them is an expression or a schema, which ordinary runs are not to load a library for
   */
  static String pack(List<RuleMetadata> all) {
    StringBuilder out = new StringBuilder();
    Set<String> names = new TreeSet<>(WORKLOADS);
    for (RuleMetadata rule : all) {
      names.addAll(rule.kinds());
    }
    names.remove(RuleMetadata.WORKLOADS);
    names.remove(RuleMetadata.ANY);
    for (String name : names) {
      line(name, new Looks(name, WORKLOADS.contains(name)), all, out);
    }
    line(RecommendedRules.OTHERS, new Looks(RecommendedRules.OTHERS, false), all, out);
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
      }
    }
    out.append('\n');
  }
}
