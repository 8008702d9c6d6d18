package dev.tidewaiter.report;

import dev.tidewaiter.report.LineDiff.Line;
import java.util.ArrayList;
import java.util.List;

/** What changed in a file, as {@code diff -u} and git print it and {@code patch} takes it. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /**
   * The difference of two texts; empty if they are the same.
   *
   * @param name of the file
   */
  public static String of(String name, String old, String now) {
    if (old.equals(now)) {
      return "";
    }
    List<Line> lines = LineDiff.of(lines(old), lines(now));
    StringBuilder out = new StringBuilder("--- a/").append(name).append("\n+++ b/").append(name).append('\n');
    int oldLine = 1;
    int newLine = 1;
    int from = 0;
    while (from < lines.size()) {
      int first = nextChange(lines, from);
      if (first == lines.size()) {
        break;
      }
      int start = Math.max(from, first - CONTEXT);
      oldLine += start - from;
      newLine += start - from;
      int end = end(lines, first);
      int[] counts = counts(lines, start, end);
      head(oldLine, counts[0], newLine, counts[1], out);
      for (int i = start; i < end; i++) {
        line(lines.get(i), out);
      }
      oldLine += counts[0];
      newLine += counts[1];
      from = end;
    }
    return out.toString();
  }

  /** Where the hunk ends that a change begins: with the context behind its last change, when the next one is further than twice that. */
  private static int end(List<Line> lines, int first) {
    int last = first;
    int next = first;
    while (next < lines.size() && next - last <= 2 * CONTEXT) {
      if (lines.get(next).sign() != ' ') {
        last = next;
      }
      next++;
    }
    return Math.min(lines.size(), last + 1 + CONTEXT);
  }

  private static int nextChange(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).sign() == ' ') {
      at++;
    }
    return at;
  }

  private static int[] counts(List<Line> lines, int start, int end) {
    int[] counts = new int[2];
    for (int i = start; i < end; i++) {
      counts[0] += lines.get(i).sign() == '+' ? 0 : 1;
      counts[1] += lines.get(i).sign() == '-' ? 0 : 1;
    }
    return counts;
  }

  private static void head(int oldLine, int oldCount, int newLine, int newCount, StringBuilder out) {
    out.append("@@ -").append(oldCount == 0 ? oldLine - 1 : oldLine).append(',').append(oldCount);
    out.append(" +").append(newCount == 0 ? newLine - 1 : newLine).append(',').append(newCount).append(" @@\n");
  }

  private static void line(Line line, StringBuilder out) {
    out.append(line.sign()).append(line.text());
    if (!line.text().endsWith("\n")) {
      out.append("\n\\ No newline at end of file\n");
    }
  }

  /** The lines, each with its end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
