package dev.tidewaiter.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file, decoded in one go with all that the fast reader has to know of its characters beforehand: that it knows them all,
 * and where documents may end. Four walks over each text, the JDK's and our own, are one this way.
 */
final class DecodedText {

  /** No more bytes than this are decoded here, as the characters are kept. */
  private static final int MOST_BYTES = 1 << 20;

  /** So many characters behind a document say that it ends. */
  private static final int ENDS = 4;

  private char[] chars = new char[1 << 13];
  private int[] separators = new int[16];
  private int separatorCount;
  private String text = "";

  /** Where the document that was cut last ends, and what stands there; -1 if none is. */
  private int cut = -1;

  private final char[] behind = new char[ENDS];

  /** The text of some bytes; empty if they are not for the fast reader. */
  Optional<String> decode(byte[] bytes) {
    int length = bytes.length;
    if (length > MOST_BYTES) {
      return Optional.empty();
    }
    if (chars.length < length + ENDS) {
      chars = new char[Math.max(length + ENDS, Math.min(2 * length, MOST_BYTES))];
    }
    text = "";
    separatorCount = 0;
    int count = take(bytes, chars);
    if (count < 0) {
      return Optional.empty();
    }
    Arrays.fill(chars, count, count + ENDS, FastText.END);
    text = count == length ? new String(bytes, StandardCharsets.ISO_8859_1) : new String(chars, 0, count);
    return Optional.of(text);
  }

  /** Decodes bytes and gives the number of characters; -1 if there are any but those that are known. */
  private int take(byte[] bytes, char[] chars) {
    int count = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if ((char) (b - ' ') > '~' - ' ') {
        if (b == '\n') {
          if (i + 3 < bytes.length && bytes[i + 1] == '-' && bytes[i + 2] == '-' && bytes[i + 3] == '-') {
            addSeparator(count + 1);
          }
        } else if (b < 0) {
          int width = width(b);
          int value = i + width > bytes.length ? -1 : value(bytes, i, width);
          if (!isKnown(value, count)) {
            return -1;
          }
          i += width - 1;
          if (value > Character.MAX_VALUE) {
            chars[count++] = Character.highSurrogate(value);
            chars[count++] = Character.lowSurrogate(value);
          } else {
            chars[count++] = (char) value;
          }
          continue;
        } else if (b != '\t' && (b != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n')) {
          return -1;
        }
      }
      chars[count++] = (char) b;
    }
    return count;
  }

  private static boolean isKnown(int value, int at) {
    if (value > Character.MAX_VALUE) {
      return true;
    }
    return value >= 0 && !Character.isSurrogate((char) value) && FastText.isKnown((char) value, at);
  }

  private static int width(byte lead) {
    return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : (lead & 0xF8) == 0xF0 ? 4 : 1;
  }

  /** The character of a sequence of so many bytes; -1 if it is none, or a shorter sequence would do. */
  private static int value(byte[] bytes, int from, int width) {
    int value = bytes[from] & 0xFF >> width + 1;
    for (int i = 1; i < width; i++) {
      if ((bytes[from + i] & 0xC0) != 0x80) {
        return -1;
      }
      value = value << 6 | bytes[from + i] & 0x3F;
    }
    int least = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000;
    return width == 1 || value < least || value > Character.MAX_CODE_POINT ? -1 : value;
  }

  private void addSeparator(int at) {
    if (separatorCount == separators.length) {
      separators = Arrays.copyOf(separators, 2 * separatorCount);
    }
    separators[separatorCount++] = at;
  }

  /** Whether it is this text that was decoded last. */
  boolean is(String other) {
    return text == other && !other.isEmpty();
  }

  /** Where the first line behind an offset starts that begins with three dashes; -1 if none does. */
  int separator(int from) {
    int found = Arrays.binarySearch(separators, 0, separatorCount, from + 1);
    int next = found >= 0 ? found : -found - 1;
    return next < separatorCount ? separators[next] : -1;
  }

  /** The characters of the text, with marks of the end where a document ends; to be mended before the next one is cut. */
  char[] cut(int end) {
    cut = end;
    System.arraycopy(chars, end, behind, 0, ENDS);
    Arrays.fill(chars, end, end + ENDS, FastText.END);
    return chars;
  }

  void mend() {
    System.arraycopy(behind, 0, chars, cut, ENDS);
  }
}
