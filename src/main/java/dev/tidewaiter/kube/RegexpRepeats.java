package dev.tidewaiter.kube;

/**
 * Holds a regular expression to the size that Go allows: what its counted repetitions multiply to, how deep its groups go, and how long it
 * becomes when they are written out.
 *
 * <p>Source: Go 1.26, regexp/syntax/parse.go, repeatIsValid, checkHeight and checkSize; we allow less in length than Go.
 */
final class RegexpRepeats {

  private static final int MOST_TIMES = 1000;
  private static final int MOST_DEEP = 1000;
  private static final int MOST_LONG = 200_000;

  private final String text;
  private int at;
  private String problem = "";

  /** For each open group: its length so far, and the most times anything in it is repeated. */
  private final long[] lengths = new long[MOST_DEEP + 2];
  private final long[] times = new long[MOST_DEEP + 2];
  private int depth;
  private long lastLength;
  private long lastTimes;

  RegexpRepeats(String text) {
    this.text = text;
  }

  /** What is wrong; empty if nothing is, or nothing that is looked for here. */
  String problem() {
    times[0] = 1;
    while (at < text.length() && problem.isEmpty()) {
      step();
    }
    return problem;
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '(') {
      open();
    } else if (c == ')' && depth > 0) {
      depth--;
      add(lengths[depth + 1], times[depth + 1]);
      at++;
    } else if (c == '{' && repeat()) {
      return;
    } else {
      at = c == '[' ? pastClass() : c == '\\' ? pastEscape() : at + 1;
      add(1, 1);
    }
  }

  private void open() {
    depth++;
    if (depth > MOST_DEEP) {
      problem = "expression nests too deeply: `" + text + "`";
      return;
    }
    lengths[depth] = 1;
    times[depth] = 1;
    at++;
  }

  private void add(long length, long most) {
    lastLength = length;
    lastTimes = most;
    lengths[depth] += length;
    times[depth] = Math.max(times[depth], most);
    if (lengths[depth] > MOST_LONG) {
      problem = "expression too large: `" + text + "`";
    }
  }

  /** A counted repetition of what stands before it. */
  private boolean repeat() {
    int close = text.indexOf('}', at);
    if (close < 0) {
      return false;
    }
    String counts = text.substring(at + 1, close);
    int comma = counts.indexOf(',');
    String most = comma < 0 || comma == counts.length() - 1 ? counts.substring(0, comma < 0 ? counts.length() : comma)
        : counts.substring(comma + 1);
    if (most.isEmpty() || most.length() > 4 || !isNumber(most)) {
      return false;
    }
    long count = Math.max(Long.parseLong(most), 1);
    if (count * lastTimes > MOST_TIMES) {
      problem = "invalid repeat count: `{" + counts + "}`";
      return true;
    }
    lengths[depth] -= lastLength;
    add(lastLength * count, lastTimes * count);
    at = close + 1;
    return true;
  }

  private static boolean isNumber(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int pastClass() {
    int i = at + 1;
    if (i < text.length() && text.charAt(i) == '^') {
      i++;
    }
    if (i < text.length() && text.charAt(i) == ']') {
      i++;
    }
    while (i < text.length() && text.charAt(i) != ']') {
      int named = text.startsWith("[:", i) ? text.indexOf(":]", i + 2) : -1;
      i = named >= 0 ? named + 2 : text.charAt(i) == '\\' ? i + 2 : i + 1;
    }
    return Math.min(i + 1, text.length());
  }

  private int pastEscape() {
    if (text.startsWith("\\Q", at)) {
      int end = text.indexOf("\\E", at);
      lengths[depth] += (end < 0 ? text.length() : end) - at;
      return end < 0 ? text.length() : end + 2;
    }
    return Math.min(at + 2, text.length());
  }
}
