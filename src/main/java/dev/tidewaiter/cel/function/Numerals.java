package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.value.Uint;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers in texts, as Go reads them.
 *
 * <p>Source: Go 1.26, strconv: ParseInt, ParseUint and ParseFloat.
 */
final class Numerals {

  private Numerals() {}

  static Optional<Object> parseInt(String text) {
    try {
      return digits(text, text.startsWith("-") || text.startsWith("+") ? 1 : 0) ? Optional.of(Long.parseLong(text)) : Optional.empty();
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  static Optional<Object> parseUint(String text) {
    try {
      return digits(text, 0) ? Optional.of(new Uint(Long.parseUnsignedLong(text))) : Optional.empty();
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  static Optional<Object> parseDouble(String text) {
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    String bare = text.substring(sign).toLowerCase(Locale.ROOT);
    double direction = text.startsWith("-") ? -1 : 1;
    if (bare.equals("inf") || bare.equals("infinity")) {
      return Optional.of(direction * Double.POSITIVE_INFINITY);
    }
    if (bare.equals("nan")) {
      return Optional.of(Double.NaN);
    }
    if (!isFloat(bare)) {
      return Optional.empty();
    }
    double number = Double.parseDouble(bare);
    return Double.isInfinite(number) ? Optional.empty() : Optional.of(direction * number);
  }

  /** A double of 0 to below 2^64, its fraction cut off, as the bits of an unsigned number. */
  static long unsigned(double number) {
    return number < 0x1p63 ? (long) number : BigDecimal.valueOf(number).toBigInteger().longValue();
  }

  private static boolean digits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < text.length();
  }

  /** Digits with at most one point among them, then perhaps an exponent. */
  private static boolean isFloat(String text) {
    int exponent = text.indexOf('e');
    String mantissa = exponent < 0 ? text : text.substring(0, exponent);
    int point = mantissa.indexOf('.');
    String number = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
    if (!digits(number, 0)) {
      return false;
    }
    String power = exponent < 0 ? "0" : text.substring(exponent + 1);
    return digits(power, power.startsWith("-") || power.startsWith("+") ? 1 : 0);
  }
}
