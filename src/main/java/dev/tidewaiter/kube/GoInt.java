package dev.tidewaiter.kube;

import dev.tidewaiter.value.GoText;

/**
 * A decimal integer of 64 bits as Go reads it: a sign may stand before it, zeros too.
 *
 * <p>Source: Go 1.26, strconv/atoi.go, Atoi and ParseInt.
 *
 * @param value the integer; 0 if the text is none
 * @param problem what is wrong with the text, in Go's words; empty if nothing is
 */
public record GoInt(long value, String problem) {

  /** Reads an integer as {@code strconv.Atoi} does. */
  public static GoInt atoi(String text) {
    return parse(text, "Atoi");
  }

  /** Reads an integer as {@code strconv.ParseInt} does; only the words of a problem differ. */
  public static GoInt parseInt(String text) {
    return parse(text, "ParseInt");
  }

  /** Whether the text is an integer. */
  public boolean valid() {
    return problem.isEmpty();
  }

  private static GoInt parse(String text, String function) {
    boolean negative = text.startsWith("-");
    int start = negative || text.startsWith("+") ? 1 : 0;
    if (!isDigits(text, start)) {
      return wrong(text, function, "invalid syntax");
    }
    long value = 0;
    for (int i = start; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (value < (Long.MIN_VALUE + digit) / 10) {
        return wrong(text, function, "value out of range");
      }
      value = 10 * value - digit;
    }
    return value == Long.MIN_VALUE && !negative ? wrong(text, function, "value out of range") : new GoInt(negative ? value : -value, "");
  }

  private static boolean isDigits(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start;
  }

  private static GoInt wrong(String text, String function, String what) {
    return new GoInt(0, "strconv." + function + ": parsing " + GoText.quoted(text) + ": " + what);
  }
}
