package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.value.CelError;

/**
 * Where one text stands in another, counted in code points.
 *
 * <p>Source: cel-go v0.29.2, ext/strings.go, indexOf and lastIndexOf.
 */
final class Searches {

  private static final long NOWHERE = -1;

  private Searches() {}

  static Object first(String text, String wanted, long from) {
    int count = text.codePointCount(0, text.length());
    if (from < 0) {
      return new CelError("index out of range: " + from);
    }
    if (wanted.isEmpty()) {
      return Math.min(from, count);
    }
    return from >= count ? (Object) NOWHERE : points(text, text.indexOf(wanted, text.offsetByCodePoints(0, (int) from)));
  }

  static Object last(String text, String wanted) {
    return wanted.isEmpty() ? (Object) (long) text.codePointCount(0, text.length()) : points(text, text.lastIndexOf(wanted));
  }

  static Object last(String text, String wanted, long from) {
    int count = text.codePointCount(0, text.length());
    if (from < 0) {
      return new CelError("index out of range: " + from);
    }
    if (wanted.isEmpty()) {
      return Math.min(from, count);
    }
    return from >= count ? (Object) NOWHERE : points(text, text.lastIndexOf(wanted, text.offsetByCodePoints(0, (int) from)));
  }

  private static Object points(String text, int at) {
    return at < 0 ? NOWHERE : (long) text.codePointCount(0, at);
  }
}
