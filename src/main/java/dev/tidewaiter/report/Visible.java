package dev.tidewaiter.report;

/** Text from files made safe to look at: what a terminal would obey, or not show, is written as an escape. */
public final class Visible {

  private static final String HEX = "0123456789abcdef";

  private Visible() {}

  /** The text with escapes; most often the text itself. */
  public static String of(String text) {
    if (isSafe(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(text, out);
    return out.toString();
  }

  /** Appends the text with escapes. */
  static void append(String text, StringBuilder out) {
    if (isSafe(text)) {
      out.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      append(text, i, out);
    }
  }

  private static boolean isSafe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** Appends one code unit of a text, as an escape where it needs one. */
  static void append(String text, int index, StringBuilder out) {
    char c = text.charAt(index);
    if (!isUnsafe(text, index)) {
      out.append(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c == '\t') {
      out.append("\\t");
    } else {
      out.append(c < 0x100 ? "\\x" : "\\u");
      for (int shift = c < 0x100 ? 4 : 12; shift >= 0; shift -= 4) {
        out.append(HEX.charAt(c >> shift & 15));
      }
    }
  }

  /** How many characters stand for one code unit of a text. */
  static int lengthOf(String text, int index) {
    StringBuilder out = new StringBuilder();
    append(text, index, out);
    return out.length();
  }

  /** Controls, separators of lines, marks that turn the direction of writing, invisible marks, what is no character or half of one. */
  static boolean isUnsafe(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x7F) {
      return c < 0x20;
    }
    if (c < 0xA0) {
      return true;
    }
    if (Character.isSurrogate(c)) {
      return !isPaired(text, index, c);
    }
    boolean invisible = c >= 0x200B && c <= 0x200F || c >= 0x2060 && c <= 0x206F || c == 0xFEFF || c == 0x061C;
    return invisible || c >= 0x2028 && c <= 0x202E || c >= 0xFFFE;
  }

  /** An offset, or the one before it if it stands between the two halves of a character. */
  static int wholeCharacter(String text, int offset) {
    boolean inside = offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  private static boolean isPaired(String text, int index, char c) {
    return Character.isHighSurrogate(c)
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
