package dev.tidewaiter.text;

/**
 * Decodes UTF-16 that starts with a byte order mark.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, readerc.go.
 */
final class Utf16Decoder {

  private final byte[] bytes;
  private final boolean bigEndian;
  private final EncodingProblems out;

  Utf16Decoder(byte[] bytes, boolean bigEndian) {
    this.bytes = bytes;
    this.bigEndian = bigEndian;
    this.out = new EncodingProblems(bytes.length / 2);
  }

  Source decode(String name) {
    int at = 0;
    while (at + 1 < bytes.length) {
      char unit = unit(at);
      at += 2;
      if (Character.isLowSurrogate(unit)) {
        out.refuse("unexpected low surrogate area");
      } else if (!Character.isHighSurrogate(unit)) {
        out.take(unit);
      } else if (at + 1 >= bytes.length) {
        out.refuse("incomplete UTF-16 surrogate pair");
      } else if (!Character.isLowSurrogate(unit(at))) {
        out.refuse("expected low surrogate area");
      } else {
        out.take(Character.toCodePoint(unit, unit(at)));
        at += 2;
      }
    }
    if (at < bytes.length) {
      out.refuse("incomplete UTF-16 character");
    }
    return out.source(name);
  }

  private char unit(int at) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return (char) (bigEndian ? first << 8 | second : second << 8 | first);
  }
}
