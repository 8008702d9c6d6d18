package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.RuleMetadata.Looks;
import dev.tidewaiter.schema.PackedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules an ordinary run asks about a kind, as one text that the build makes: a line for each kind that any rule names, the kind and the
 * ids between tabs, and a line for all other kinds. So an ordinary run reads no metadata of rules before it finds something.
 */
final class RecommendedRules {

  static final String INDEX = "recommended";

  private static final Set<String> WORKLOADS =
      Set.of(
          "Pod", "PodTemplate", "ReplicationController", "apps/Deployment", "apps/ReplicaSet", "apps/DaemonSet", "apps/StatefulSet", "batch/Job",
          "batch/CronJob");

  private static final char BETWEEN = '\t';
  private static final String OTHERS = "*";

  private RecommendedRules() {}

  /** Read once, when the first object is met. */
  private static final class Index {
    private static final String TEXT = "\n" + PackedData.text(INDEX);
  }

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
    line(OTHERS, new Looks(OTHERS, false), all, out);
    return out.toString();
  }

  private static void line(String name, Looks looks, List<RuleMetadata> all, StringBuilder out) {
    out.append(name);
    for (RuleMetadata rule : all) {
      if (rule.looksAtObjects() && rule.looksAt(looks) && rule.profiles().contains(RuleMetadata.RECOMMENDED)) {
        if (!rule.isJava()) {
          throw new IllegalArgumentException(rule.id() + " is in the profile recommended: let a class check it, not an expression or a schema");
        }
        out.append(BETWEEN).append(rule.id());
      }
    }
    out.append('\n');
  }

  /** The ids for a kind, sorted. */
  static List<String> of(GroupVersionKind gvk) {
    String text = Index.TEXT;
    int line = start(gvk.group().isEmpty() ? gvk.kind() : gvk.group() + "/" + gvk.kind(), text);
    int from = line < 0 ? start(OTHERS, text) : line;
    int end = text.indexOf('\n', from);
    List<String> ids = new ArrayList<>();
    while (from < end) {
      int next = text.indexOf(BETWEEN, from + 1);
      int stop = next < 0 || next > end ? end : next;
      ids.add(text.substring(from + 1, stop));
      from = stop;
    }
    return ids;
  }

  /** Where the ids of a line begin, with the tab or the end of the line; negative if there is no such line. */
  private static int start(String name, String text) {
    int at = text.indexOf("\n" + name + BETWEEN);
    at = at < 0 ? text.indexOf("\n" + name + "\n") : at;
    return at < 0 ? at : at + 1 + name.length();
  }
}
