package dev.tidewaiter.value;

/**
 * Whether a text is a time to go-yaml.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, resolve.go, parseTimestamp; Go's time.Parse.
 */
final class Timestamps {

  private final String text;
  private int at;

  private Timestamps(String text) {
    this.text = text;
  }

  static boolean matches(String text) {
    return new Timestamps(text).matches();
  }

  private boolean matches() {
    int year = digits(4, 4);
    if (year < 0 || !take('-')) {
      return false;
    }
    int month = digits(1, 2);
    if (month < 1 || month > 12 || !take('-')) {
      return false;
    }
    int day = digits(1, 2);
    if (day < 1 || day > days(year, month)) {
      return false;
    }
    if (at == text.length()) {
      return true;
    }
    char separator = text.charAt(at);
    if (separator != 'T' && separator != 't' && separator != ' ') {
      return false;
    }
    at++;
    while (separator == ' ' && take(' ')) {
      continue;
    }
    if (!clock()) {
      return false;
    }
    return separator == ' ' ? at == text.length() : zone() && at == text.length();
  }

  private boolean clock() {
    int hour = digits(1, 2);
    if (hour < 0 || hour > 23 || !take(':')) {
      return false;
    }
    int minute = digits(1, 2);
    if (minute < 0 || minute > 59 || !take(':')) {
      return false;
    }
    int second = digits(1, 2);
    if (second < 0 || second > 59) {
      return false;
    }
    if (at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(text.charAt(at + 1))) {
      at++;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
    }
    return true;
  }

  private boolean zone() {
    if (take('Z')) {
      return true;
    }
    if (!take('+') && !take('-')) {
      return false;
    }
    int hours = digits(2, 2);
    if (hours < 0 || hours > 24 || !take(':')) {
      return false;
    }
    int minutes = digits(2, 2);
    return minutes >= 0 && minutes <= 60;
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  /** The number that stands here, of at least and at most so many digits; -1 if there is none. */
  private int digits(int fewest, int most) {
    int value = 0;
    int count = 0;
    while (count < most && at < text.length() && isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at) - '0';
      at++;
      count++;
    }
    return count < fewest ? -1 : value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int days(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }
}
