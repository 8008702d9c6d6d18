package dev.tidewaiter.text;

import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text. */
public final class TextDecoder {

  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /**
   * The text of a file: UTF-16 if it starts with the byte order mark of that, else UTF-8. Every piece that is not text becomes one
   * U+FFFD and a problem; the problems of a file are at most a thousand.
   *
   * @param name how reports call the file
   */
  public static Source decode(String name, byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Utf16Decoder(bytes, false).decode(name);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Utf16Decoder(bytes, true).decode(name);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? Source.of(name, text) : new Utf8Decoder(bytes).decode(name);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
