package dev.tidewaiter.kube;

import dev.tidewaiter.value.GoText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The escapes of URLs, part by part.
 *
 * <p>Source: Go 1.26, net/url: escape, unescape and the table of what each part may hold.
 */
final class UrlEscapes {

  private static final String HEX = "0123456789ABCDEF";

  private UrlEscapes() {}

  /** A part of a URL, with the characters it may hold beside letters, digits and {@code -._~}. */
  enum Part {
    PATH("$&+,/:;=@"),
    HOST("!\"$&'()*+,:;<=>[]"),
    ZONE("!\"$&'()*+,:;<=>[]"),
    USER("$&+,;="),
    QUERY(""),
    FRAGMENT("!$&()*+,/:;=?@");

    private final String plain;

    Part(String plain) {
      this.plain = plain;
    }

    boolean mayHold(int c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c < 0x80 && ("-._~".indexOf(c) >= 0
          || plain.indexOf(c) >= 0);
    }
  }

  /**
   * A text without its escapes.
   *
   * @param problem in Go's words; empty if there is none
   */
  record Plain(String text, String problem) {}

  static Plain unescape(String text, Part part) {
    String problem = problem(text, part);
    if (!problem.isEmpty() || text.indexOf('%') < 0 && (part != Part.QUERY || text.indexOf('+') < 0)) {
      return new Plain(text, problem);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%') {
        out.write(Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16));
        i += 2;
      } else {
        out.write(bytes[i] == '+' && part == Part.QUERY ? ' ' : bytes[i]);
      }
    }
    return new Plain(out.toString(StandardCharsets.UTF_8), "");
  }

  private static String problem(String text, Part part) {
    boolean host = part == Part.HOST || part == Part.ZONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (!isEscape(text, i) || host && !isAllowed(text, i, part)) {
          return "invalid URL escape " + GoText.quoted(text.substring(i, Math.min(i + 3, text.length())));
        }
        i += 2;
      } else if (host && c < 0x80 && !part.mayHold(c)) {
        return "invalid character " + GoText.quoted(String.valueOf(c)) + " in host name";
      }
    }
    return "";
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
  }

  private static boolean isHex(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }

  /** In a host only bytes beyond ASCII may be escaped, and the percent sign; in a zone what a host may not hold may not either. */
  private static boolean isAllowed(String text, int at, Part part) {
    if (text.startsWith("%25", at)) {
      return true;
    }
    int value = Character.digit(text.charAt(at + 1), 16) << 4 | Character.digit(text.charAt(at + 2), 16);
    return part == Part.HOST ? value >= 0x80 : value == ' ' || Part.HOST.mayHold(value);
  }

  static String escape(String text, Part part) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (part.mayHold(b & 0xff)) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return out.toString();
  }

  /** Whether a text is one that may stand in a URL as it is. */
  static boolean isEscaped(String text, Part part) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!part.mayHold(c) && "!$&'()*+,;=:@[]%".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
