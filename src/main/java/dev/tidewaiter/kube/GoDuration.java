package dev.tidewaiter.kube;

/**
 * A length of time as Go's {@code time.ParseDuration} reads it, such as {@code 1h30m} or {@code 1.5s}.
 *
 * <p>Source: Go 1.26, time/format.go, ParseDuration.
 *
 * @param nanos the length in nanoseconds; 0 if the text is wrong
 * @param problem what is wrong with the text, in Go's words; empty if nothing is
 */
public record GoDuration(long nanos, String problem) {

  /** The magnitude of the most negative duration, without sign. */
  private static final long LIMIT = Long.MIN_VALUE;

  /** Reads a duration. */
  public static GoDuration parse(String text) {
    return new Reading(text).read();
  }

  /** One text on its way to a duration. */
  private static final class Reading {
    private final String text;
    private int at;
    private long total;
    private String problem = "";

    Reading(String text) {
      this.text = text;
    }

    GoDuration read() {
      boolean negative = text.startsWith("-");
      if (negative || text.startsWith("+")) {
        at++;
      }
      if (text.length() == at + 1 && text.charAt(at) == '0') {
        return new GoDuration(0, "");
      }
      if (at == text.length()) {
        invalid();
      }
      while (problem.isEmpty() && at < text.length()) {
        readPart();
      }
      if (total == LIMIT && !negative) {
        invalid();
      }
      return problem.isEmpty() ? new GoDuration(negative ? -total : total, "") : new GoDuration(0, problem);
    }

    /** A number and its unit. */
    private void readPart() {
      String whole = digits();
      boolean point = at < text.length() && text.charAt(at) == '.';
      at += point ? 1 : 0;
      String fraction = point ? digits() : "";
      if (whole.isEmpty() && fraction.isEmpty() || number(whole) < 0 && number(whole) != LIMIT) {
        invalid();
        return;
      }
      String name = unitName();
      long unit = unit(name);
      if (name.isEmpty()) {
        wrong("missing unit in duration");
      } else if (unit == 0) {
        wrong("unknown unit " + GoQuote.quoted(GoQuote.bytes(name)) + " in duration");
      } else {
        add(number(whole), fraction, unit);
      }
    }

    private void add(long whole, String fraction, long unit) {
      boolean tooMany = Long.compareUnsigned(whole, Long.divideUnsigned(LIMIT, unit)) > 0;
      long part = tooMany ? 0 : whole * unit + scaled(fraction, unit);
      total += part;
      if (tooMany || beyondLimit(part) || beyondLimit(total)) {
        invalid();
      }
    }

    private String digits() {
      int start = at;
      while (isDigit(at)) {
        at++;
      }
      return text.substring(start, at);
    }

    private String unitName() {
      int start = at;
      while (at < text.length() && text.charAt(at) != '.' && !isDigit(at)) {
        at++;
      }
      return text.substring(start, at);
    }

    private boolean isDigit(int index) {
      return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void invalid() {
      wrong("invalid duration");
    }

    private void wrong(String what) {
      problem = problem.isEmpty() ? "time: " + what + " " + GoQuote.quoted(GoQuote.bytes(text)) : problem;
    }
  }

  /** Digits as a number without sign; -1 if it is beyond the limit. */
  private static long number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (Long.compareUnsigned(number, Long.divideUnsigned(LIMIT, 10)) > 0) {
        return -1;
      }
      number = 10 * number + digits.charAt(i) - '0';
      if (beyondLimit(number)) {
        return -1;
      }
    }
    return number;
  }

  /** Digits that do not fit 64 bits are ignored. */
  private static long scaled(String fraction, long unit) {
    long digits = 0;
    double scale = 1;
    for (int i = 0; i < fraction.length() && digits <= Long.MAX_VALUE / 10 && digits * 10 + 9 > 0; i++) {
      digits = 10 * digits + fraction.charAt(i) - '0';
      scale *= 10;
    }
    return (long) (digits * (unit / scale));
  }

  private static boolean beyondLimit(long unsigned) {
    return Long.compareUnsigned(unsigned, LIMIT) > 0;
  }

  private static long unit(String name) {
    return switch (name) {
      case "ns" -> 1L;
      case "us", "\u00b5s", "\u03bcs" -> 1_000L;
      case "ms" -> 1_000_000L;
      case "s" -> 1_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 0L;
    };
  }
}
