package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.server.field.ObjectView;
import java.util.Base64;

/** Values of the data of ConfigMaps and Secrets. */
final class DataKeys {

  /** Bytes that the values of one object hold at most: 1 MiB. */
  static final int MAX_BYTES = 1024 * 1024;

  private DataKeys() {}

  /** The bytes of a base64 value that the decoder has let pass; it may hold line breaks. */
  static byte[] bytes(ObjectView value) {
    return Base64.getDecoder().decode(withoutLineBreaks(value.text()));
  }

  /** How many bytes a base64 value stands for. */
  static int size(ObjectView value) {
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
