package dev.tidewaiter.kube;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that blanks part: every blank of Unicode counts.
 *
 * <p>Source: Go 1.26, strings/strings.go, Fields and TrimSpace; unicode/graphic.go, IsSpace.
 */
public final class GoFields {

  private GoFields() {}

  /** The parts between blanks; none is empty. */
  public static List<String> of(String text) {
    List<String> fields = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && !isSpace(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        fields.add(text.substring(start, i));
        start = -1;
      }
    }
    return fields;
  }

  /** The text without the blanks around it. */
  public static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** No blank lies beyond the first plane. */
  private static boolean isSpace(char c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
  }
}
