package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelNull;
import dev.tidewaiter.cel.value.Types;
import dev.tidewaiter.cel.value.Uint;
import dev.tidewaiter.cel.value.Work;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The clauses of {@code format}, such as {@code %.3f}.
 *
 * <p>Source: cel-go v0.29.2, ext/formatting.go; golang.org/x/text/message for what English makes of numbers.
 */
public final class Clause {

  private static final int PRECISION = 6;

  private Clause() {}

  /** What is said of an argument whose type a clause does not take. */
  public static String refusal(char verb, String type) {
    String wants = switch (verb) {
      case 'd' -> "decimal clause can only be used on integers";
      case 'f' -> "fixed-point clause can only be used on doubles";
      case 'e' -> "scientific clause can only be used on doubles";
      case 'b' -> "only integers and bools can be formatted as binary";
      case 'o' -> "octal clause can only be used on integers";
      case 's' -> "string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps";
      default -> "only integers, byte buffers, and strings can be formatted as hex";
    };
    return wants + ", was given " + type;
  }

  /** The text of a value, or an error. */
  static Object format(char verb, int precision, Object value, Work work) {
    switch (verb) {
      case 's':
        return value == CelNull.NULL ? "null" : Printed.text(value, work).orElse(wrong(verb, value));
      case 'd':
        return value instanceof Long || value instanceof Uint ? value.toString() : wrong(verb, value);
      case 'f', 'e':
        Object number = value instanceof String text && isSpecial(text) ? Numerals.parseDouble(text.replace("Infinity", "Inf")).get() : value;
        return number instanceof Double d ? decimal(verb, precision < 0 ? PRECISION : precision, d) : wrong(verb, value);
      case 'b':
        return value instanceof Boolean bool ? bool ? "1" : "0" : radix(verb, value, 2);
      case 'o':
        return radix(verb, value, 8);
      default:
        Object hex = value instanceof String text ? hex(text.getBytes(StandardCharsets.UTF_8))
            : value instanceof Bytes bytes ? hex(bytes.toArray()) : radix(verb, value, 16);
        return verb == 'X' && hex instanceof String text ? text.toUpperCase(Locale.ROOT) : hex;
    }
  }

  private static Object wrong(char verb, Object value) {
    return new CelError(refusal(verb, Types.name(value)));
  }

  private static boolean isSpecial(String text) {
    return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
  }

  private static Object radix(char verb, Object value, int radix) {
    if (value instanceof Long number) {
      return Long.toString(number, radix);
    }
    return value instanceof Uint number ? Long.toUnsignedString(number.bits(), radix) : wrong(verb, value);
  }

  private static String hex(byte[] bytes) {
    StringBuilder out = new StringBuilder(2 * bytes.length);
    for (byte b : bytes) {
      out.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return out.toString();
  }

  private static String decimal(char verb, int precision, double number) {
    if (!Double.isFinite(number)) {
      return Double.isNaN(number) ? "NaN" : number > 0 ? "∞" : "-∞";
    }
    BigDecimal exact = new BigDecimal(number);
    String sign = number < 0 || number == 0 && 1 / number < 0 ? "-" : "";
    if (verb == 'f') {
      String digits = exact.abs().setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
      return sign + grouped(digits);
    }
    return sign + scientific(exact.abs(), precision);
  }

  /** English puts a comma before each three digits. */
  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder out = new StringBuilder(digits);
    for (int i = whole - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  private static String scientific(BigDecimal number, int precision) {
    int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    BigDecimal mantissa = number.movePointLeft(exponent).setScale(precision, RoundingMode.HALF_EVEN);
    if (mantissa.compareTo(BigDecimal.TEN) >= 0) {
      exponent++;
      mantissa = number.movePointLeft(exponent).setScale(precision, RoundingMode.HALF_EVEN);
    }
    String size = Integer.toString(Math.abs(exponent));
    StringBuilder out = new StringBuilder(mantissa.toPlainString()).append("×10").append(exponent < 0 ? "⁻" : "");
    for (char c : (size.length() < 2 ? "0" + size : size).toCharArray()) {
      out.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
    }
    return out.toString();
  }
}
