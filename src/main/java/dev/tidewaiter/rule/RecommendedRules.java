package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.PackedData;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rules an ordinary run asks about a kind, as one text that the build makes: a line for each kind that any rule names, the kind and the
 * ids between tabs, and a line for all other kinds. So an ordinary run reads no metadata of rules before it finds something.
 */
final class RecommendedRules {

  static final String INDEX = "recommended";

  static final char BETWEEN = '\t';
  static final String OTHERS = "*";

  private RecommendedRules() {}

  /** Read once, when the first object is met. */
  private static final class Index {
    private static final String TEXT = "\n" + PackedData.text(INDEX);
  }

  /** The ids for a kind, sorted. */
  static List<String> of(GroupVersionKind gvk) {
    String text = Index.TEXT;
    int line = start(gvk.groupKind(), text);
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
