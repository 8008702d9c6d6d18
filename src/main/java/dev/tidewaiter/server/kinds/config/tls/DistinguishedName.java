package dev.tidewaiter.server.kinds.config.tls;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The name of an issuer or a subject.
 *
 * <p>Source: Go 1.26, crypto/x509, parseName, parseASN1String.
 */
final class DistinguishedName {

  private static final int UTF8_STRING = 0x0C;
  private static final int NUMERIC_STRING = 0x12;
  private static final int PRINTABLE_STRING = 0x13;
  private static final int T61_STRING = 0x14;
  private static final int IA5_STRING = 0x16;
  private static final int BMP_STRING = 0x1E;

  private DistinguishedName() {}

  /** What is wrong with a name, without the {@code x509:} before it; empty if nothing is. */
  static String problem(Der name) {
    if (name.missing()) {
      return "malformed issuer";
    }
    while (!name.isEmpty()) {
      Der set = name.read(Der.SET);
      if (set.missing()) {
        return "invalid RDNSequence";
      }
      while (!set.isEmpty()) {
        String problem = attributeProblem(set.read(Der.SEQUENCE));
        if (!problem.isEmpty()) {
          return "invalid RDNSequence: " + problem;
        }
      }
    }
    return "";
  }

  /** Whether a value of an attribute is one to encoding/asn1, which looks into texts alone. */
  static boolean isValue(int tag, Der value) {
    boolean text = tag == UTF8_STRING || tag == NUMERIC_STRING || tag == PRINTABLE_STRING || tag == IA5_STRING || tag == BMP_STRING;
    return !text || stringProblem(tag, value.rest()).isEmpty();
  }

  /**
   * Whether a sound name has an attribute with a value.
   *
   * @param attribute the hexadecimal digits of its identifier
   */
  static boolean holds(Der name, String attribute, String value) {
    while (!name.isEmpty()) {
      Der set = name.read(Der.SET);
      while (!set.isEmpty()) {
        Der pair = set.read(Der.SEQUENCE);
        boolean asked = HexFormat.of().formatHex(pair.read(Der.OBJECT_IDENTIFIER).rest()).equals(attribute);
        int tag = pair.nextTag();
        byte[] bytes = pair.readAny().rest();
        if (asked && new String(bytes, tag == BMP_STRING ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8).equals(value)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String attributeProblem(Der attribute) {
    if (attribute.missing()) {
      return "invalid attribute";
    }
    Der type = attribute.read(Der.OBJECT_IDENTIFIER);
    if (type.missing() || !type.isIdentifier()) {
      return "invalid attribute type";
    }
    int tag = attribute.nextTag();
    Der value = attribute.readAny();
    if (value.missing()) {
      return "invalid attribute value";
    }
    String problem = stringProblem(tag, value.rest());
    return problem.isEmpty() ? "" : "invalid attribute value: " + problem;
  }

  private static String stringProblem(int tag, byte[] value) {
    return switch (tag) {
      case T61_STRING -> "";
      case PRINTABLE_STRING -> only(value, " '()*+,-./:=?&") ? "" : "invalid PrintableString";
      case UTF8_STRING -> isUtf8(value) ? "" : "invalid UTF-8 string";
      case BMP_STRING -> value.length % 2 == 0 ? "" : "invalid BMPString";
      case IA5_STRING -> isAscii(value) ? "" : "invalid IA5String";
      case NUMERIC_STRING -> isNumeric(value) ? "" : "invalid NumericString";
      default -> "unsupported string type: " + tag;
    };
  }

  private static boolean only(byte[] value, String others) {
    for (byte b : value) {
      boolean letterOrDigit = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
      if (!letterOrDigit && others.indexOf(b) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumeric(byte[] value) {
    for (byte b : value) {
      if (b != ' ' && (b < '0' || b > '9')) {
        return false;
      }
    }
    return true;
  }

  static boolean isAscii(byte[] value) {
    for (byte b : value) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] value) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value));
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }
}
