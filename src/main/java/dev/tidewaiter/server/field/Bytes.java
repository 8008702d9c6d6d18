package dev.tidewaiter.server.field;

import java.util.Base64;

/** Fields that hold bytes, as base64 that the decoder has let pass; it may hold line breaks. */
public final class Bytes {

  private Bytes() {}

  /** The bytes; none if the field is not there. */
  public static byte[] of(ObjectView value) {
    return Base64.getDecoder().decode(withoutLineBreaks(value.text()));
  }

  /** How many bytes there are. */
  public static int size(ObjectView value) {
    String text = value.text();
    int characters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      characters += c == '\n' || c == '\r' || c == '=' ? 0 : 1;
    }
    return (int) (characters * 3L / 4);
  }

  private static String withoutLineBreaks(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replace("\n", "").replace("\r", "");
  }
}
