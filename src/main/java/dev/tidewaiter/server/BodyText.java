package dev.tidewaiter.server;

import dev.tidewaiter.yaml.YamlDocument;
import java.nio.charset.StandardCharsets;

/**
 * The body that a document is sent as: its text in UTF-8, without a byte order mark.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/endpoints/handlers/rest.go, summarizeData and limitedReadBody.
 */
final class BodyText {

  /** The server reads no longer body. */
  static final int MOST_BYTES = 3 * 1024 * 1024;

  private static final int SUMMARY_BYTES = 30;
  private static final int MOST_BYTES_A_CHAR = 3;

  private BodyText() {}

  static boolean tooLarge(YamlDocument document) {
    int chars = document.span().length();
    return chars > MOST_BYTES
        || chars > MOST_BYTES / MOST_BYTES_A_CHAR && text(document).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }

  /** The body's first bytes as the server shows them: in hexadecimal, unless it starts as JSON does. */
  static String summary(YamlDocument document) {
    String start = text(document);
    boolean more = start.length() > SUMMARY_BYTES;
    byte[] bytes = (more ? start.substring(0, SUMMARY_BYTES + 1) : start).getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0) {
      return "<empty>";
    }
    int length = Math.min(bytes.length, SUMMARY_BYTES);
    String shown = bytes[0] == '{' ? new String(bytes, 0, length, StandardCharsets.UTF_8) : hex(bytes, length);
    return bytes.length > SUMMARY_BYTES ? shown + " ..." : shown;
  }

  private static String text(YamlDocument document) {
    String text = document.text();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String hex(byte[] bytes, int length) {
    StringBuilder out = new StringBuilder(2 * length);
    for (int i = 0; i < length; i++) {
      out.append(Character.forDigit(bytes[i] >> 4 & 15, 16)).append(Character.forDigit(bytes[i] & 15, 16));
    }
    return out.toString();
  }
}
