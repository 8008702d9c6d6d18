package dev.tidewaiter.server.kinds.config.tls;

import java.util.Arrays;

/**
 * Reads ASN.1 values one after another from DER, as golang.org/x/crypto/cryptobyte does: lengths in their shortest form, one-byte tags.
 *
 * <p>A read that fails answers a value that is {@link #missing} and reads nothing.
 */
final class Der {

  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;

  private static final Der MISSING = new Der(new byte[0], 0, 0, 0);

  private final byte[] bytes;
  private final int start;
  private final int end;
  private int at;

  private Der(byte[] bytes, int start, int at, int end) {
    this.bytes = bytes;
    this.start = start;
    this.at = at;
    this.end = end;
  }

  static Der of(byte[] bytes) {
    return new Der(bytes, 0, 0, bytes.length);
  }

  boolean missing() {
    return this == MISSING;
  }

  boolean isEmpty() {
    return at == end;
  }

  /** The tag of the next value; 0 if there is none. */
  int nextTag() {
    return at < end ? bytes[at] & 0xFF : 0;
  }

  boolean nextIs(int tag) {
    return at < end && (bytes[at] & 0xFF) == tag;
  }

  /** The contents of the next value, which must have a tag; {@link #element} also has its tag and length. */
  Der read(int tag) {
    return nextIs(tag) ? readAny() : MISSING;
  }

  /** The contents of the next value of whatever tag. */
  Der readAny() {
    if (end - at < 2 || (bytes[at] & 0x1F) == 0x1F) {
      return MISSING;
    }
    int first = bytes[at + 1] & 0xFF;
    int lengthBytes = first < 0x80 ? 0 : first & 0x7F;
    long length = first < 0x80 ? first : longLength(lengthBytes);
    int contents = at + 2 + lengthBytes;
    if (length < 0 || length > end - contents) {
      return MISSING;
    }
    Der value = new Der(bytes, at, contents, contents + (int) length);
    at = value.end;
    return value;
  }

  /** Leaves out the next value if it has a tag; false if that value is broken. */
  boolean skipOptional(int tag) {
    return !nextIs(tag) || !readAny().missing();
  }

  /** Leaves out some bytes, or what there is of them. */
  void skip(int count) {
    at = Math.min(end, at + count);
  }

  /** Whether the contents are the number 0. */
  boolean isZero() {
    return end - at == 1 && bytes[at] == 0;
  }

  /** What is left. */
  byte[] rest() {
    return Arrays.copyOfRange(bytes, at, end);
  }

  /** This value with its tag and length. */
  byte[] element() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /** Whether the contents are a number in its shortest form. */
  boolean isInteger() {
    if (at == end) {
      return false;
    }
    boolean padded = end - at > 1 && (bytes[at] == 0 && bytes[at + 1] >= 0 || bytes[at] == -1 && bytes[at + 1] < 0);
    return !padded;
  }

  /** Whether the contents are an object identifier: numbers of seven bits a byte, none of more than 31 bits, none padded. */
  boolean isIdentifier() {
    int i = at;
    while (i < end) {
      int from = i;
      long number = 0;
      while (i < end && bytes[i] < 0) {
        number = number << 7 | bytes[i++] & 0x7F;
      }
      boolean padded = i > from && (bytes[from] & 0xFF) == 0x80;
      if (i == end || padded || i - from > 4 || number >= 1L << 24) {
        return false;
      }
      i++;
    }
    return at < end;
  }

  /** Whether the contents are bits: how many of the last byte are unused, then the bytes, whose unused bits are zero. */
  boolean isBits() {
    if (at == end || bytes[at] < 0 || bytes[at] > 7) {
      return false;
    }
    return end - at == 1 ? bytes[at] == 0 : (bytes[end - 1] & (1 << bytes[at]) - 1) == 0;
  }

  boolean isNegative() {
    return at < end && bytes[at] < 0;
  }

  /** Whether bytes begin with a sequence that is longer than they are. */
  static boolean isCutOff(byte[] der) {
    if (der.length < 2 || (der[0] & 0xFF) != SEQUENCE) {
      return false;
    }
    Der whole = Der.of(der);
    int first = der[1] & 0xFF;
    long length = first < 0x80 ? first : whole.longLength(first & 0x7F);
    return length > der.length - 2 - (first < 0x80 ? 0 : first & 0x7F);
  }

  private long longLength(int lengthBytes) {
    if (lengthBytes == 0 || lengthBytes > 4 || end - at < 2 + lengthBytes || bytes[at + 2] == 0) {
      return -1;
    }
    long length = 0;
    for (int i = 0; i < lengthBytes; i++) {
      length = length << 8 | bytes[at + 2 + i] & 0xFF;
    }
    return length < 0x80 ? -1 : length;
  }
}
