package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The metadata of many rules as one text: a line for each, its values between tabs. */
final class RuleIndex {

  private static final char BETWEEN = '\t';

  private final String text;

  RuleIndex(String text) {
    this.text = text;
  }

  static void append(RuleMetadata rule, StringBuilder out) {
    out.append(rule.id()).append(BETWEEN).append(rule.severity().word()).append(BETWEEN).append(rule.category()).append(BETWEEN);
    out.append(rule.since()).append(BETWEEN).append(rule.check()).append(BETWEEN).append(rule.title()).append('\n');
  }

  /** All rules, in the order of the text. */
  List<RuleMetadata> all() {
    List<RuleMetadata> rules = new ArrayList<>();
    for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
      rules.add(read(start));
    }
    return rules;
  }

  /** The rule of an id. */
  Optional<RuleMetadata> find(String id) {
    String head = id + BETWEEN;
    int start = text.startsWith(head) ? 0 : text.indexOf("\n" + head) + 1;
    return start == 0 && !text.startsWith(head) ? Optional.empty() : Optional.of(read(start));
  }

  private RuleMetadata read(int start) {
    String[] values = new String[6];
    int from = start;
    for (int i = 0; i < values.length; i++) {
      int end = text.indexOf(i + 1 < values.length ? BETWEEN : '\n', from);
      values[i] = text.substring(from, end);
      from = end + 1;
    }
    return new RuleMetadata(values[0], values[5], Severity.of(values[1]).orElseThrow(), values[2], values[3], values[4]);
  }
}
