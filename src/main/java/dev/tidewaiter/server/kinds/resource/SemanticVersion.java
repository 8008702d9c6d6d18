package dev.tidewaiter.server.kinds.resource;

/**
 * Versions as semver.org writes them, such as {@code 1.2.3-rc.1+build.5}.
 *
 * <p>Source: https://semver.org, 2.0.0; Kubernetes 1.37, pkg/apis/resource/validation, semverRe.
 */
final class SemanticVersion {

  private SemanticVersion() {}

  static boolean isValid(String text) {
    int plus = text.indexOf('+');
    String release = plus < 0 ? text : text.substring(0, plus);
    if (plus >= 0 && !identifiers(text.substring(plus + 1), false)) {
      return false;
    }
    int dash = release.indexOf('-');
    if (dash >= 0 && !identifiers(release.substring(dash + 1), true)) {
      return false;
    }
    return numbers(dash < 0 ? release : release.substring(0, dash));
  }

  /** Three numbers with dots between. */
  private static boolean numbers(String text) {
    int dots = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        if (!isNumber(text, start, i)) {
          return false;
        }
        dots += i < text.length() ? 1 : 0;
        start = i + 1;
      }
    }
    return dots == 2;
  }

  private static boolean isNumber(String text, int from, int to) {
    return from < to && isDigits(text, from, to) && (text.charAt(from) != '0' || to == from + 1);
  }

  /** Identifiers with dots between; of a release to come, those of digits alone are numbers. */
  private static boolean identifiers(String text, boolean numbered) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        boolean digits = isDigits(text, start, i);
        if (i == start || numbered && digits && !isNumber(text, start, i)) {
          return false;
        }
        start = i + 1;
      } else if (!isOfIdentifier(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfIdentifier(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }
}
