package dev.tidewaiter.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A random tree and one of the many ways to write it. */
final class WellFormedText {

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final String lineBreak;
  private final Object tree;

  WellFormedText(Random random) {
    this.random = random;
    this.lineBreak = one(8) ? "\r\n" : "\n";
    this.tree = new RandomTree(random).collection(4);
    if (one(3)) {
      text.append("---");
      endLine();
    }
    if (one(6)) {
      flow(tree);
    } else {
      block(tree, 0);
    }
    endLine();
  }

  Object tree() {
    return tree;
  }

  String text() {
    return text.toString();
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  /** Writes a node whose line has been started and whose own lines are to stand at a column. */
  private void block(Object node, int column) {
    if (node instanceof Map<?, ?> map && !map.isEmpty()) {
      int i = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (i++ > 0) {
          startLine(column);
        }
        key((String) entry.getKey());
        text.append(one(9) ? " :" : ":");
        below(entry.getValue(), column, false);
      }
    } else if (node instanceof List<?> list && !list.isEmpty()) {
      int i = 0;
      for (Object item : list) {
        if (i++ > 0) {
          startLine(column);
        }
        text.append('-');
        below(item, column, true);
      }
    } else {
      flow(node);
    }
  }

  /** Writes what belongs to a key or a dash at a column. */
  private void below(Object node, int column, boolean dash) {
    boolean empty = node instanceof List<?> list ? list.isEmpty() : ((node instanceof Map<?, ?> map) && map.isEmpty());
    if (node instanceof String scalar) {
      if (!scalar.isEmpty() || one(2)) {
        if (one(9)) {
          startLine(column + 1 + random.nextInt(3));
        } else {
          space();
        }
        blockScalar(scalar, column);
      }
    } else if (empty || one(7)) {
      space();
      flow(node);
    } else if (dash && one(2)) {
      int spaces = 1 + random.nextInt(3);
      text.append(" ".repeat(spaces));
      block(node, column + 1 + spaces);
    } else {
      int inner = !dash && node instanceof List<?> && one(2) ? column : column + 1 + random.nextInt(4);
      startLine(inner);
      block(node, inner);
    }
  }

  private void space() {
    text.append(" ".repeat(1 + random.nextInt(2)));
  }

  private void startLine(int column) {
    endLine();
    text.append(" ".repeat(column));
  }

  private void endLine() {
    boolean behindBlockScalar = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
    if (!behindBlockScalar) {
      text.append(one(8) ? "  " : "").append(one(8) ? " # é: 'c" : "").append(lineBreak);
      while (one(8)) {
        text.append(" ".repeat(random.nextInt(4))).append(one(2) ? "# c" : "").append(lineBreak);
      }
    }
  }

  private void key(String key) {
    if (isPlain(key, false) && !key.equals("<<") && !one(9)) {
      text.append(key);
    } else {
      quoted(key, -1);
    }
  }

  /** Writes a scalar in any style. */
  private void blockScalar(String value, int parent) {
    if (isPlain(value, false) && !one(4)) {
      text.append(one(2) ? broken(value, parent + 1) : value);
    } else if (!one(3) && isBlock(value)) {
      literalOrFolded(value, parent);
    } else {
      quoted(value, parent + 1);
    }
  }

  private void literalOrFolded(String value, int parent) {
    boolean folded = !value.contains("\n ") && !value.startsWith(" ") && !value.startsWith("\n") && one(2);
    int end = value.length();
    while (end > 0 && value.charAt(end - 1) == '\n') {
      end--;
    }
    int breaks = value.length() - end;
    int indent = 1 + random.nextInt(4);
    boolean said = value.startsWith(" ") || value.startsWith("\n") || one(9);
    String chomping = breaks == 0 ? "-" : breaks == 1 ? "" : "+";
    text.append(folded ? '>' : '|').append(said ? indent + chomping : chomping).append(one(9) ? " # c" : "").append(lineBreak);
    String margin = " ".repeat(Math.max(parent, 0) + indent);
    String content = folded ? value.substring(0, end).replaceAll("\n+", "\n$0") : value.substring(0, end);
    for (String line : content.split("\n", -1)) {
      String words = folded && isSpaced(line) ? line.replace(" ", lineBreak + margin) : line;
      text.append(line.isEmpty() ? "" : margin).append(words).append(lineBreak);
    }
    text.append(lineBreak.repeat(Math.max(0, breaks - 1)));
  }

  private void quoted(String value, int column) {
    boolean many = column >= 0 && isSpaced(value) && one(2);
    if (value.indexOf('\n') < 0 && one(2)) {
      String single = value.replace("'", "''");
      text.append('\'').append(many ? broken(single, column) : single).append('\'');
      return;
    }
    String slashed = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    String escaped = slashed.replace("é", "\\u00e9").replace("😀", "\\U0001F600");
    text.append('"').append(many ? broken(escaped, column) : escaped).append('"');
  }

  /** The words of a text on several lines. */
  private String broken(String value, int column) {
    String space = " ".repeat(random.nextInt(2)) + lineBreak + " ".repeat(column);
    return isSpaced(value) && !value.contains(" #") ? value.replace(" ", space) : value;
  }

  /** Whether single spaces stand between words, and nowhere else, and no word says something at the start of a line. */
  private static boolean isSpaced(String value) {
    return !value.startsWith(" ") && !value.endsWith(" ") && !value.contains("  ") && !value.contains("\\n")
        && Arrays.stream(value.split(" ")).noneMatch(word -> word.startsWith("---") || word.startsWith("...") || word.startsWith("#"));
  }

  private void flow(Object node) {
    if (node instanceof String scalar) {
      if (isPlain(scalar, true) && !one(3)) {
        text.append(scalar);
      } else {
        quoted(scalar, 0);
      }
      return;
    }
    boolean map = node instanceof Map<?, ?>;
    List<?> parts = map ? new ArrayList<>(((Map<?, ?>) node).entrySet()) : (List<?>) node;
    text.append(map ? '{' : '[');
    for (int i = 0; i < parts.size(); i++) {
      flowSpace();
      if (parts.get(i) instanceof Map.Entry<?, ?> entry) {
        quoted((String) entry.getKey(), -1);
        text.append(":");
        flowSpace();
        flow(entry.getValue());
      } else {
        flow(parts.get(i));
      }
      flowSpace();
      text.append(i + 1 < parts.size() || one(9) ? "," : "");
    }
    flowSpace();
    text.append(map ? '}' : ']');
  }

  private void flowSpace() {
    if (one(6)) {
      endLine();
    }
    text.append(" ".repeat(random.nextInt(3)));
  }

  private static boolean isBlock(String value) {
    return !value.isBlank() && Arrays.stream(value.split("\n")).noneMatch(line -> !line.isEmpty() && line.isBlank());
  }

  private static boolean isPlain(String value, boolean flow) {
    if (value.isEmpty() || value.indexOf('\n') >= 0 || value.startsWith(" ") || value.endsWith(" ") || value.contains("  ")) {
      return false;
    }
    boolean dash = value.length() > 1 && value.startsWith("-") && value.charAt(1) != ' ';
    boolean starts = dash || ",[]{}#&*!|>'\"%@`?:-".indexOf(value.charAt(0)) < 0;
    boolean ends = value.contains(": ") || value.endsWith(":") || value.contains(" #") || value.startsWith("---");
    boolean brackets = flow && value.chars().anyMatch(c -> ",[]{}?:".indexOf(c) >= 0);
    return starts && !ends && !brackets && !value.startsWith("...");
  }
}
