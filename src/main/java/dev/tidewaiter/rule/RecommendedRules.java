package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.PackedData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which rules an ordinary run asks about a kind, as one text of ASCII that the build makes: a line for each kind that any rule names, sorted,
 * the kind and the rules between tabs, and before them a line for all other kinds. First of all stands how long each line is. A rule is its
 * id, and between blanks what it watches. So an ordinary run reads no metadata of rules before it finds something, and no class of a rule that
 * has nothing to look at. Of the rules over the whole set those are left out that have nothing to say unless an object of another kind is met.
 */
public final class RecommendedRules {

  static final String INDEX = "recommended";

  static final char BETWEEN = PackedNames.BEHIND;
  static final char BEFORE_WATCHED = ' ';
  static final String OTHERS = "*";

  private RecommendedRules() {}

  /** Read once, when the first object is met. */
  private static final class Index {
    private static final String TEXT = PackedData.plainText(INDEX);
    private static final int[] STARTS = starts(TEXT);
  }

  /**
   * A rule.
   *
   * @param watches see {@link ObjectRule#watches}
   */
  public record Entry(String id, List<String> watches) {
    public Entry {
      watches = List.copyOf(watches);
    }
  }

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
    return line(gvk.groupKind(), Index.TEXT) > Index.STARTS[0];
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
    int low = 1;
    int high = Index.STARTS.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = PackedNames.order(name, text, Index.STARTS[middle]);
      if (order == 0) {
        return Index.STARTS[middle];
      }
      if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Index.STARTS[0];
  }

  /** Where lines begin. To look for their ends takes as long as all the rest: a run that has just begun goes through a text slowly. */
  private static int[] starts(String text) {
    int end = text.indexOf('\n');
    int[] starts = new int[16];
    int count = 0;
    int at = 0;
    for (int line = end + 1; at < end; count++) {
      int stop = before(BETWEEN, text, at, end);
      starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
      starts[count] = line;
      line += Integer.parseInt(text, at, stop, 10);
      at = stop + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
