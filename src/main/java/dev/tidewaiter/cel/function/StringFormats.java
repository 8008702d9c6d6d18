package dev.tidewaiter.cel.function;

import dev.tidewaiter.kube.GoTime;
import java.util.Locale;

/**
 * Formats of OpenAPI.
 *
 * <p>Source: kube-openapi/pkg/validation/strfmt (Kubernetes 1.37): date.go, time.go and default.go.
 */
final class StringFormats {

  private static final int[] UUID_GROUPS = {8, 4, 4, 4, 12};

  private StringFormats() {}

  /** Hexadecimal digits; the dashes between their groups may be missing. */
  static boolean isUuid(String text) {
    int at = 0;
    for (int i = 0; i < UUID_GROUPS.length; i++) {
      if (i > 0 && at < text.length() && text.charAt(at) == '-') {
        at++;
      }
      for (int digit = 0; digit < UUID_GROUPS[i]; digit++, at++) {
        if (at >= text.length() || text.charAt(at) >= 0x80 || Character.digit(text.charAt(at), 16) < 0) {
          return false;
        }
      }
    }
    return at == text.length();
  }

  /** The standard alphabet, whole groups of four, the last one padded. */
  static boolean isBase64(String text) {
    int end = text.length();
    while (end > text.length() - 2 && end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '+' || c == '/')) {
        return false;
      }
    }
    return text.length() % 4 == 0 && !text.isEmpty();
  }

  static boolean isDate(String text) {
    return text.length() == 10 && GoTime.problem(text + "T00:00:00Z").isEmpty();
  }

  /** A date, a T and a time of two digits each with a zone; what follows another T does not matter. */
  static boolean isDateTime(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int t = lower.indexOf('t');
    if (text.length() < 4 || t < 0 || !isDate(lower.substring(0, t))) {
      return false;
    }
    int next = lower.indexOf('t', t + 1);
    String time = lower.substring(t + 1, next < 0 ? lower.length() : next);
    return time.length() > 8 && isPair(time, 0, "23") && time.charAt(2) == ':' && isPair(time, 3, "59") && time.charAt(5) == ':'
        && isPair(time, 6, "59") && isZone(time.substring(pastFraction(time)));
  }

  private static boolean isPair(String text, int at, String most) {
    String pair = text.substring(at, at + 2);
    return isDigits(pair) && pair.compareTo(most) <= 0;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Any character may stand for the point. */
  private static int pastFraction(String time) {
    int at = 9;
    while (at < time.length() && time.charAt(at) >= '0' && time.charAt(at) <= '9') {
      at++;
    }
    return at > 9 && time.charAt(8) != '\n' && (at < time.length() && "z+-".indexOf(time.charAt(at)) >= 0) ? at : 8;
  }

  private static boolean isZone(String zone) {
    return zone.equals("z") || zone.length() == 6 && "+-".indexOf(zone.charAt(0)) >= 0 && isDigits(zone.substring(1, 3))
        && zone.charAt(3) == ':' && isDigits(zone.substring(4));
  }
}
