package dev.tidewaiter.server.decode;

import dev.tidewaiter.schema.GoType.Form;
import java.math.BigInteger;

/** Which numbers of JSON fit which of Go's: integers are digits alone, so {@code 1.0} and {@code 1e3} are none. */
final class Numbers {

  private static final int LONG_DIGITS = 18;

  private Numbers() {}

  static boolean fits(String text, Form form) {
    if (form == Form.FLOAT64) {
      return !Double.isInfinite(Double.parseDouble(text));
    }
    if (!isInteger(text)) {
      return false;
    }
    if (form == Form.UINT64) {
      return text.charAt(0) != '-' && text.length() <= LONG_DIGITS + 2 && new BigInteger(text).bitLength() <= Long.SIZE;
    }
    if (form == Form.INT64 || form == Form.INT) {
      return text.length() <= LONG_DIGITS || isLong(text);
    }
    if (text.length() > LONG_DIGITS) {
      return false;
    }
    long number = Long.parseLong(text);
    if (form == Form.INT32) {
      return number == (int) number;
    }
    return text.charAt(0) != '-' && number < (form == Form.UINT16 ? 1L << 16 : 1L << 32);
  }

  private static boolean isInteger(String text) {
    for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLong(String text) {
    return text.length() <= LONG_DIGITS + 2 && new BigInteger(text).bitLength() < Long.SIZE;
  }
}
