package dev.tidewaiter.server.kinds.config.tls;

import java.time.YearMonth;

/** Times of certificates: {@code YYMMDDhhmmssZ} and its likes. */
final class CertificateTime {

  private CertificateTime() {}

  /**
   * Whether a text is a time.
   *
   * @param yearDigits 2 or 4
   * @param seconds whether it says the seconds
   */
  static boolean isTime(String text, int yearDigits, boolean seconds) {
    int digits = yearDigits + (seconds ? 10 : 8);
    if (text.length() <= digits || !areDigits(text, 0, digits) || !isZone(text.substring(digits))) {
      return false;
    }
    int year = number(text, 0, yearDigits);
    int month = number(text, yearDigits, 2);
    int day = number(text, yearDigits + 2, 2);
    boolean second = !seconds || number(text, yearDigits + 8, 2) < 60;
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(yearDigits == 2 ? 2000 + year : year, month).lengthOfMonth()
        && number(text, yearDigits + 4, 2) < 24
        && number(text, yearDigits + 6, 2) < 60
        && second;
  }

  /** Z, or an offset that is not zero, since Go would print that as Z. */
  private static boolean isZone(String zone) {
    if (zone.equals("Z")) {
      return true;
    }
    boolean offset = zone.length() == 5 && (zone.charAt(0) == '+' || zone.charAt(0) == '-') && areDigits(zone, 1, 5);
    return offset && number(zone, 1, 4) != 0 && number(zone, 1, 2) <= 24 && number(zone, 3, 2) < 60;
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int length) {
    return Integer.parseInt(text.substring(from, from + length));
  }
}
