package dev.tidewaiter.value;

import java.math.BigInteger;

/**
 * Numbers by the rules of go-yaml, which are those of Go's strconv with underscores anywhere.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, resolve.go.
 */
final class Numbers {

  /** What stands for "no number". */
  private static final GoScalar NONE = new GoScalar.Nil();

  private Numbers() {}

  /** What a text is that starts with a digit or a sign: a number, or a string. */
  static GoScalar read(String text) {
    String plain = text.indexOf('_') < 0 ? text : text.replace("_", "");
    GoScalar number = integer(plain);
    if (number == NONE && isFloat(plain)) {
      number = finite(plain);
    }
    if (number == NONE && plain.startsWith("0b")) {
      number = binary(plain.substring(2));
    }
    return number == NONE ? new GoScalar.Text(text) : number;
  }

  /** What a text is that starts with a dot: a number, or a string. */
  static GoScalar readFraction(String text) {
    if (!isFraction(text)) {
      return new GoScalar.Text(text);
    }
    GoScalar number = finite(text.indexOf('_') < 0 ? text : text.replace("_", ""));
    return number == NONE ? new GoScalar.Text(text) : number;
  }

  /** An integer whose prefix says its base; only one without a sign can be larger than an int64. There may be none. */
  private static GoScalar integer(String text) {
    boolean signed = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
    int at = signed ? 1 : 0;
    int base = 10;
    if (text.length() > at + 1 && text.charAt(at) == '0') {
      char mark = Character.toLowerCase(text.charAt(at + 1));
      base = text.length() < at + 3 ? 8 : mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 8;
      at += text.length() >= at + 3 && (mark == 'x' || mark == 'o' || mark == 'b') ? 2 : 1;
    }
    return digits(text, at, base, signed, signed && text.charAt(0) == '-');
  }

  /** What stands behind {@code 0b} may have a sign of its own. */
  private static GoScalar binary(String text) {
    boolean signed = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
    return digits(text, signed ? 1 : 0, 2, signed, signed && text.charAt(0) == '-');
  }

  private static GoScalar digits(String text, int from, int base, boolean signed, boolean negative) {
    if (from == text.length()) {
      return NONE;
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'f' || Character.digit(c, base) < 0) {
        return NONE;
      }
    }
    if (text.length() - from < 11) {
      long small = Long.parseLong(text, from, text.length(), base);
      return new GoScalar.Int(negative ? -small : small);
    }
    int first = from;
    while (first < text.length() - 1 && text.charAt(first) == '0') {
      first++;
    }
    if (text.length() - first > Long.SIZE) {
      return NONE;
    }
    BigInteger large = new BigInteger(text.substring(first), base);
    if (negative) {
      large = large.negate();
    }
    if (large.bitLength() < 64) {
      return new GoScalar.Int(large.longValue());
    }
    return signed || large.bitLength() > 64 ? NONE : new GoScalar.Uint(large.longValue());
  }

  /** An optional sign, digits with at most one dot and at least one digit, an optional exponent. */
  private static boolean isFloat(String text) {
    int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int whole = skipDigits(text, at);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = skipDigits(text, end + 1);
    }
    boolean any = whole > at || end > whole + 1;
    return any && isExponent(text, end, false);
  }

  private static boolean isExponent(String text, int from, boolean underscores) {
    if (from == text.length()) {
      return true;
    }
    if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
      return false;
    }
    int at = from + 1;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    int end = skipDigits(text, at);
    if (end == at) {
      return false;
    }
    while (underscores && end < text.length() && text.charAt(end) == '_') {
      end = skipDigits(text, end + 1);
    }
    return end == text.length();
  }

  /** As strconv.ParseFloat reads a text that starts with a dot: an underscore may stand between two digits. */
  private static boolean isFraction(String text) {
    int end = 1;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    if (text.indexOf('_') >= 0) {
      for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
        if (i + 1 == text.length() || !isDigit(text.charAt(i - 1)) || !isDigit(text.charAt(i + 1))) {
          return false;
        }
      }
    }
    return end > 1 && isExponent(text, end, true);
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A number too large for a float64 is none. */
  private static GoScalar finite(String text) {
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? NONE : new GoScalar.Float(value);
  }
}
