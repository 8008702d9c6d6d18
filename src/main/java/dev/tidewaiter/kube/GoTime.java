package dev.tidewaiter.kube;

/**
 * Reads times as Go's {@code time.Parse} does, for what it says of wrong ones.
 *
 * <p>Source: Go 1.26, time/format.go, Parse; the layouts are those of apimachinery's Time and MicroTime (Kubernetes 1.37).
 */
public final class GoTime {

  private static final String SECONDS = "2006-01-02T15:04:05Z07:00";
  private static final String MICROSECONDS = "2006-01-02T15:04:05.000000Z07:00";
  private static final int MICROSECOND_DIGITS = 6;
  private static final int ZONE_LENGTH = 6;
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final boolean micro;
  private final String value;
  private int at;
  private String problem = "";

  private GoTime(String value, boolean micro) {
    this.value = GoQuote.bytes(value);
    this.micro = micro;
  }

  /** What is wrong with a time such as {@code 2024-01-31T12:00:00Z}, in Go's words; empty if nothing is. */
  public static String problem(String value) {
    return new GoTime(value, false).read();
  }

  /** As {@link #problem}, for a time such as {@code 2024-01-31T12:00:00.000000Z}. */
  public static String microProblem(String value) {
    return new GoTime(value, true).read();
  }

  private String read() {
    int year = year();
    int month = pair("-", "01", "month", 1, 12);
    int day = pair("-", "02", "", 0, 99);
    hour();
    pair(":", "04", "minute", 0, 59);
    pair(":", "05", "second", 0, 59);
    fraction();
    zone();
    if (problem.isEmpty() && at < value.length()) {
      problem = said(": extra text: " + GoQuote.quoted(value.substring(at)));
    }
    if (problem.isEmpty() && (day < 1 || day > daysIn(month, year))) {
      problem = said(": day out of range");
    }
    return problem;
  }

  private int year() {
    if (!digits(0, 4)) {
      wrong("2006");
      return 0;
    }
    at = 4;
    return Integer.parseInt(value.substring(0, 4));
  }

  private int pair(String before, String element, String name, int least, int most) {
    if (!skip(before)) {
      return 0;
    }
    if (!digits(at, 2)) {
      wrong(element);
      return 0;
    }
    int number = number(at);
    at += 2;
    if (number < least || number > most) {
      outOfRange(name);
    }
    return number;
  }

  /** An hour may have one digit. */
  private void hour() {
    if (!skip("T")) {
      return;
    }
    if (!digits(at, 1)) {
      wrong("15");
      return;
    }
    boolean two = digits(at, 2);
    int hour = two ? number(at) : digit(at);
    at += two ? 2 : 1;
    if (hour > 23) {
      outOfRange("hour");
    }
  }

  private void fraction() {
    if (!problem.isEmpty()) {
      return;
    }
    if (micro) {
      microseconds();
    } else if (isPoint(at) && digits(at + 1, 1)) {
      at += 2;
      while (digits(at, 1)) {
        at++;
      }
    }
  }

  /** Go reads the six characters as a number, which may have a sign. */
  private void microseconds() {
    boolean minus = value.startsWith("-", at + 1);
    int first = minus || value.startsWith("+", at + 1) ? at + 2 : at + 1;
    int end = at + 1 + MICROSECOND_DIGITS;
    if (!isPoint(at) || !digits(first, end - first)) {
      wrong(".000000");
    } else if (minus && Integer.parseInt(value.substring(first, end)) != 0) {
      outOfRange("fractional second");
    } else {
      at = end;
    }
  }

  private void zone() {
    if (!problem.isEmpty()) {
      return;
    }
    if (value.startsWith("Z", at)) {
      at++;
      return;
    }
    if (value.length() - at < ZONE_LENGTH || value.charAt(at + 3) != ':') {
      wrong("Z07:00");
      return;
    }
    boolean hasHour = digits(at + 1, 2);
    boolean hasMinute = hasHour && digits(at + 4, 2);
    if (hasMinute && number(at + 4) > 60) {
      outOfRange("time zone offset minute");
    } else if (hasHour && number(at + 1) > 24) {
      outOfRange("time zone offset hour");
    } else if (!hasMinute || (value.charAt(at) != '+' && value.charAt(at) != '-')) {
      wrong("Z07:00");
    }
    at += ZONE_LENGTH;
  }

  private boolean skip(String prefix) {
    if (!problem.isEmpty()) {
      return false;
    }
    if (!value.startsWith(prefix, at)) {
      wrong(prefix);
      return false;
    }
    at += prefix.length();
    return true;
  }

  private boolean digits(int from, int count) {
    if (from + count > value.length()) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int digit(int index) {
    return value.charAt(index) - '0';
  }

  private int number(int index) {
    return 10 * digit(index) + digit(index + 1);
  }

  private boolean isPoint(int index) {
    return value.startsWith(".", index) || value.startsWith(",", index);
  }

  private void wrong(String element) {
    String rest = GoQuote.quoted(value.substring(at));
    String layout = GoQuote.quoted(micro ? MICROSECONDS : SECONDS);
    problem = said(" as " + layout + ": cannot parse " + rest + " as " + GoQuote.quoted(element));
  }

  private void outOfRange(String name) {
    problem = said(": " + name + " out of range");
  }

  private String said(String what) {
    return "parsing time " + GoQuote.quoted(value) + what;
  }

  private static int daysIn(int month, int year) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : DAYS[month - 1];
  }
}
