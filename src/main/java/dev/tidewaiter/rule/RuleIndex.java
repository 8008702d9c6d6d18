package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The metadata of many rules as one text: a line for each, sorted by id, its values between tabs, the words of a list between blanks. May be
 * used from any thread.
 */
final class RuleIndex {

  private static final char BETWEEN = PackedNames.BEHIND;
  private static final char IN_LIST = ' ';
  private static final String FIXABLE = "fixable";
  private static final String ALONE = "alone";
  private static final int VALUES = 13;

  private final String text;
  private final Map<String, Optional<RuleMetadata>> found = new ConcurrentHashMap<>();

  /** Read when all are asked for first. */
  private volatile List<RuleMetadata> all = List.of();

  RuleIndex(String text) {
    this.text = text;
  }

  /**
   * Adds the line of a rule.
   *
   * @param alone see {@link #namesAlone}
   */
  static void append(RuleMetadata rule, boolean alone, StringBuilder out) {
    out.append(rule.id()).append(BETWEEN).append(alone ? ALONE : "").append(BETWEEN).append(rule.severity().word()).append(BETWEEN).append(rule.category()).append(BETWEEN);
    out.append(rule.since()).append(BETWEEN).append(rule.check()).append(BETWEEN);
    append(rule.kinds(), out);
    append(rule.profiles(), out);
    out.append(rule.level()).append(BETWEEN);
    append(rule.peers(), out);
    out.append(rule.fixable() ? FIXABLE : "").append(BETWEEN);
    append(rule.sources(), out);
    out.append(rule.title()).append('\n');
  }

  private static void append(List<String> words, StringBuilder out) {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        out.append(IN_LIST);
      }
      out.append(words.get(i));
    }
    out.append(BETWEEN);
  }

  /** All rules, in the order of the text. */
  List<RuleMetadata> all() {
    if (all.isEmpty()) {
      List<RuleMetadata> rules = new ArrayList<>();
      for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
        rules.add(read(start));
      }
      all = List.copyOf(rules);
    }
    return all;
  }

  /** The rule of an id; one that is asked for often is read once. */
  Optional<RuleMetadata> find(String id) {
    Optional<RuleMetadata> known = found.get(id);
    if (known == null) {
      known = search(id);
      if (known.isPresent()) {
        found.put(id, known);
      }
    }
    return known;
  }

  /** Whether a word is the id of a rule, and neither a category nor a check of another tool that another rule answers. */
  boolean namesAlone(String word) {
    int start = start(word);
    return start >= 0 && text.startsWith(ALONE, start + word.length() + 1);
  }

  private Optional<RuleMetadata> search(String id) {
    int start = start(id);
    return start < 0 ? Optional.empty() : Optional.of(read(start));
  }

  /** Where the line of a rule begins; less than 0 if there is none. A run that has just begun goes through a whole text slowly. */
  private int start(String id) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int start = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      int order = PackedNames.order(id, text, start);
      if (order == 0) {
        return start;
      }
      if (order < 0) {
        high = start;
      } else {
        low = text.indexOf('\n', start) + 1;
      }
    }
    return -1;
  }

  private RuleMetadata read(int start) {
    String[] values = new String[VALUES];
    int from = start;
    for (int i = 0; i < VALUES; i++) {
      int end = text.indexOf(i + 1 < VALUES ? BETWEEN : '\n', from);
      values[i] = text.substring(from, end);
      from = end + 1;
    }
    return new RuleMetadata(
        values[0],
        values[12],
        Severity.of(values[2]).orElseThrow(),
        values[3],
        values[4],
        values[5],
        new Words(values[6]),
        new Words(values[7]),
        values[8],
        new Words(values[9]),
        values[10].equals(FIXABLE),
        new Words(values[11]));
  }
}
