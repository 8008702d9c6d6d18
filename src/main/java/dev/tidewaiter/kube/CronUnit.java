package dev.tidewaiter.kube;

/**
 * What a field of a cron schedule counts.
 *
 * <p>Source: github.com/robfig/cron v3.0.1, spec.go; parser.go, parseIntOrName and mustParseInt.
 */
enum CronUnit {
  MINUTE(0, 59, ""),
  HOUR(0, 23, ""),
  DAY(1, 31, ""),
  MONTH(1, 12, "janfebmaraprmayjunjulaugsepoctnovdec"),
  /** From Sunday, which is 0 and never 7. */
  WEEKDAY(0, 6, "sunmontuewedthufrisat");

  private static final int NAME_LENGTH = 3;

  private final int min;
  private final int max;
  private final String names;

  CronUnit(int min, int max, String names) {
    this.min = min;
    this.max = max;
    this.names = names;
  }

  int min() {
    return min;
  }

  int max() {
    return max;
  }

  /** A number or the name of one. */
  GoInt number(String text) {
    for (int i = 0; i < names.length() && text.length() == NAME_LENGTH; i += NAME_LENGTH) {
      if (isName(text, i)) {
        return new GoInt(min + i / NAME_LENGTH, "");
      }
    }
    return plainNumber(text);
  }

  /** A number that is not negative. */
  static GoInt plainNumber(String text) {
    GoInt number = GoInt.atoi(text);
    if (!number.valid()) {
      return new GoInt(0, "failed to parse int from " + text + ": " + number.problem());
    }
    return number.value() < 0 ? new GoInt(0, "negative number (" + number.value() + ") not allowed: " + text) : number;
  }

  /** Go lowers letter by letter, so that a dotted capital I is an i. */
  private boolean isName(String text, int start) {
    for (int i = 0; i < NAME_LENGTH; i++) {
      if (Character.toLowerCase(text.charAt(i)) != names.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }
}
