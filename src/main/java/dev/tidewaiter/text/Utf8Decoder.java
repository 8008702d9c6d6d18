package dev.tidewaiter.text;

/**
 * Decodes UTF-8 of which some is wrong.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, readerc.go.
 */
final class Utf8Decoder {

  private final byte[] bytes;
  private final EncodingProblems out;
  private int at;

  Utf8Decoder(byte[] bytes) {
    this.bytes = bytes;
    this.out = new EncodingProblems(bytes.length);
  }

  Source decode(String name) {
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        out.take(bytes[at++]);
      } else {
        sequence();
      }
    }
    return out.source(name);
  }

  private void sequence() {
    int lead = bytes[at] & 0xFF;
    int width = (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : (lead & 0xF8) == 0xF0 ? 4 : 0;
    if (width == 0) {
      refuse("invalid leading UTF-8 octet", 1);
      return;
    }
    if (at + width > bytes.length) {
      refuse("incomplete UTF-8 octet sequence", 1 + trailing(bytes.length - at));
      return;
    }
    int good = trailing(width);
    if (good < width - 1) {
      refuse("invalid trailing UTF-8 octet", 1 + good);
      return;
    }
    int value = lead & 0xFF >> width + 1;
    for (int i = 1; i < width; i++) {
      value = value << 6 | bytes[at + i] & 0x3F;
    }
    if (value < (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000)) {
      refuse("invalid length of a UTF-8 sequence", width);
    } else if (value >= 0xD800 && value <= 0xDFFF || value > 0x10FFFF) {
      refuse("invalid Unicode character", width);
    } else {
      out.take(value);
      at += width;
    }
  }

  /** How many octets behind the leading one may stand there. */
  private int trailing(int width) {
    int count = 0;
    while (count < width - 1 && (bytes[at + 1 + count] & 0xC0) == 0x80) {
      count++;
    }
    return count;
  }

  private void refuse(String message, int octets) {
    out.refuse(message);
    at += octets;
  }
}
