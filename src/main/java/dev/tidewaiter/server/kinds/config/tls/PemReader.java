package dev.tidewaiter.server.kinds.config.tls;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Reads one PEM block after another, as Go does: what is no whole block is skipped in silence.
 *
 * <p>Source: Go 1.26, encoding/pem, Decode.
 */
final class PemReader {

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "\n-----END ";
  private static final String DASHES = "-----";

  private final String text;
  private int at;

  PemReader(byte[] text) {
    this.text = new String(text, StandardCharsets.ISO_8859_1);
  }

  /**
   * A block, such as a {@code CERTIFICATE}, and what its base64 stands for.
   *
   * @param hasHeaders whether there are lines with colons before the base64
   */
  record Block(String type, byte[] bytes, boolean hasHeaders) {}

  /** The next block; empty if none is left. */
  Optional<Block> next() {
    int from = at;
    while (true) {
      int end = text.indexOf(END, from);
      if (end < 0) {
        return Optional.empty();
      }
      int begin = from + text.substring(from, end).lastIndexOf(BEGIN);
      if (begin == from || begin > from && text.charAt(begin - 1) == '\n') {
        Optional<Block> block = block(begin + BEGIN.length(), end);
        if (block.isPresent()) {
          at = lineEnd(end + 1);
          return block;
        }
      }
      from = Math.max(at, end + END.length());
    }
  }

  private Optional<Block> block(int typeStart, int end) {
    int headersStart = lineEnd(typeStart);
    String typeLine = trimmed(typeStart, headersStart);
    if (!typeLine.endsWith(DASHES)) {
      return Optional.empty();
    }
    String type = typeLine.substring(0, typeLine.length() - DASHES.length());
    int bodyStart = headersStart;
    while (bodyStart <= end + 1 && text.substring(bodyStart, lineEnd(bodyStart)).indexOf(':') >= 0) {
      bodyStart = lineEnd(bodyStart);
    }
    if (bodyStart > end + 1) {
      // The last line itself reads as a header: Go gives up on all that follows.
      at = text.length();
      return Optional.empty();
    }
    boolean noLineBetween = bodyStart > headersStart && bodyStart > end;
    if (noLineBetween || !closes(type, end + END.length())) {
      return Optional.empty();
    }
    Optional<byte[]> bytes = base64(bodyStart < end ? text.substring(bodyStart, end) : "");
    return bytes.isPresent() ? Optional.of(new Block(type, bytes.get(), bodyStart > headersStart)) : Optional.empty();
  }

  /** The last line repeats the type, and nothing but blanks follows. */
  private boolean closes(String type, int trailerStart) {
    return text.startsWith(type + DASHES, trailerStart)
        && trimmed(trailerStart + type.length() + DASHES.length(), lineEnd(trailerStart)).isEmpty();
  }

  private static Optional<byte[]> base64(String body) {
    StringBuilder packed = new StringBuilder(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
        packed.append(c);
      }
    }
    if (packed.length() % 4 != 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(packed.toString()));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  /** Where the line after the one of a position begins. */
  private int lineEnd(int position) {
    int newline = text.indexOf('\n', position);
    return newline < 0 ? text.length() : newline + 1;
  }

  /** Part of a line without what ends it. */
  private String trimmed(int from, int to) {
    int end = Math.max(from, to);
    if (end > from && text.charAt(end - 1) == '\n') {
      end--;
      if (end > from && text.charAt(end - 1) == '\r') {
        end--;
      }
    }
    while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    return text.substring(from, end);
  }
}
