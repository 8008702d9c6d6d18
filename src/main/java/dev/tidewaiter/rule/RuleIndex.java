package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The metadata of many rules as one text: a line for each, its values between tabs, the words of a list between blanks. May be used from any
 * thread.
 */
final class RuleIndex {

  private static final char BETWEEN = '\t';
  private static final char IN_LIST = ' ';
  private static final String FIXABLE = "fixable";
  private static final int VALUES = 12;

  private final String text;
  private final Map<String, Optional<RuleMetadata>> found = new ConcurrentHashMap<>();

  /** Read when all are asked for first. */
  private volatile List<RuleMetadata> all = List.of();

  RuleIndex(String text) {
    this.text = text;
  }

  static void append(RuleMetadata rule, StringBuilder out) {
    out.append(rule.id()).append(BETWEEN).append(rule.severity().word()).append(BETWEEN).append(rule.category()).append(BETWEEN);
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

  private Optional<RuleMetadata> search(String id) {
    String head = id + BETWEEN;
    int start = text.startsWith(head) ? 0 : text.indexOf("\n" + head) + 1;
    return start == 0 && !text.startsWith(head) ? Optional.empty() : Optional.of(read(start));
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
        values[11],
        Severity.of(values[1]).orElseThrow(),
        values[2],
        values[3],
        values[4],
        new Words(values[5]),
        new Words(values[6]),
        values[7],
        new Words(values[8]),
        values[9].equals(FIXABLE),
        new Words(values[10]));
  }
}
