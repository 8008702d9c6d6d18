package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.PackedData;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rules an ordinary run asks about a kind, as one text that the build makes: a line for each kind that any rule names, sorted, the kind
 * and the rules between tabs, and first a line for all other kinds. A rule is its id, and between blanks what it watches. So an ordinary run
 * reads no metadata of rules before it finds something, and no class of a rule that has nothing to look at.
 */
public final class RecommendedRules {

  static final String INDEX = "recommended";

  static final char BETWEEN = '\t';
  static final char BEFORE_WATCHED = ' ';
  static final String OTHERS = "*";

  private RecommendedRules() {}

  /** Read once, when the first object is met. */
  private static final class Index {
    private static final String TEXT = PackedData.text(INDEX);
  }

  /**
   * A rule.
   *
   * @param watches see {@link ObjectRule#watches}
   */
  public record Entry(String id, List<String> watches) {}

  /** The rules for a kind, sorted by id. */
  static List<Entry> of(GroupVersionKind gvk) {
    String text = Index.TEXT;
    int start = line(gvk.groupKind(), text);
    int end = text.indexOf('\n', start);
    List<Entry> rules = new ArrayList<>();
    for (int from = text.indexOf(BETWEEN, start); from >= 0 && from < end; ) {
      int stop = before(BETWEEN, text, from + 1, end);
      rules.add(entry(text, from + 1, stop));
      from = stop;
    }
    return rules;
  }

  /** Whether there are rules for a kind that are not for all others. */
  static boolean names(GroupVersionKind gvk) {
    return line(gvk.groupKind(), Index.TEXT) > 0;
  }

  private static Entry entry(String text, int start, int end) {
    int stop = before(BEFORE_WATCHED, text, start, end);
    String id = text.substring(start, stop);
    if (stop == end) {
      return new Entry(id, List.of());
    }
    List<String> watches = new ArrayList<>();
    while (stop < end) {
      int from = stop + 1;
      stop = before(BEFORE_WATCHED, text, from, end);
      watches.add(text.substring(from, stop));
    }
    return new Entry(id, watches);
  }

  private static int before(char c, String text, int from, int end) {
    int at = text.indexOf(c, from);
    return at < 0 || at > end ? end : at;
  }

  /** Where the line of a kind begins, or that of all others: lines are sorted, and that one is the first. */
  private static int line(String name, String text) {
    int low = text.indexOf('\n') + 1;
    int high = text.length();
    while (low < high) {
      int middle = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      int order = order(name, text, middle);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        high = middle;
      } else {
        low = text.indexOf('\n', middle) + 1;
      }
    }
    return 0;
  }

  /** How a name compares with that of a line. */
  private static int order(String name, String text, int start) {
    int end = before(BETWEEN, text, start, text.indexOf('\n', start));
    for (int i = 0; i < name.length() && start + i < end; i++) {
      if (name.charAt(i) != text.charAt(start + i)) {
        return name.charAt(i) - text.charAt(start + i);
      }
    }
    return name.length() - (end - start);
  }
}
