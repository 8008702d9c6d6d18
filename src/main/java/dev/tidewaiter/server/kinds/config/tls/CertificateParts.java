package dev.tidewaiter.server.kinds.config.tls;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Names, times and extensions of a certificate. Each method answers what is wrong, without the {@code x509:} before it; nothing if all is
 * right.
 *
 * <p>Source: Go 1.26, crypto/x509, parseName, parseASN1String, parseValidity, parseExtension.
 */
final class CertificateParts {

  private static final int BOOLEAN = 0x01;
  private static final int UTF8_STRING = 0x0C;
  private static final int NUMERIC_STRING = 0x12;
  private static final int PRINTABLE_STRING = 0x13;
  private static final int T61_STRING = 0x14;
  private static final int IA5_STRING = 0x16;
  private static final int BMP_STRING = 0x1E;
  private static final int UTC_TIME = 0x17;
  private static final int GENERALIZED_TIME = 0x18;

  private CertificateParts() {}

  static String nameProblem(Der name) {
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

  static String validityProblem(Der validity) {
    if (validity.missing()) {
      return "malformed validity";
    }
    String from = timeProblem(validity);
    return from.isEmpty() ? timeProblem(validity) : from;
  }

  private static String timeProblem(Der validity) {
    int tag = validity.nextTag();
    if (tag != UTC_TIME && tag != GENERALIZED_TIME) {
      return "unsupported time format";
    }
    String time = new String(validity.readAny().rest(), StandardCharsets.ISO_8859_1);
    if (tag == UTC_TIME) {
      boolean formed = CertificateTime.isTime(time, 2, true) || CertificateTime.isTime(time, 2, false);
      return formed ? "" : "malformed UTCTime";
    }
    return CertificateTime.isTime(time, 4, true) ? "" : "malformed GeneralizedTime";
  }

  static String extensionsProblem(Der wrapper) {
    Der extensions = wrapper.read(Der.SEQUENCE);
    if (wrapper.missing() || extensions.missing()) {
      return "malformed extensions";
    }
    Set<String> seen = new HashSet<>();
    while (!extensions.isEmpty()) {
      Der extension = extensions.read(Der.SEQUENCE);
      if (extension.missing()) {
        return "malformed extension";
      }
      String problem = extensionProblem(extension, seen);
      if (!problem.isEmpty()) {
        return problem;
      }
    }
    return "";
  }

  private static String extensionProblem(Der extension, Set<String> seen) {
    Der identifier = extension.read(Der.OBJECT_IDENTIFIER);
    if (identifier.missing() || !identifier.isIdentifier()) {
      return "malformed extension OID field";
    }
    if (extension.nextIs(BOOLEAN)) {
      byte[] critical = extension.readAny().rest();
      if (critical.length != 1 || critical[0] != 0 && critical[0] != -1) {
        return "malformed extension critical field";
      }
    }
    if (extension.read(Der.OCTET_STRING).missing()) {
      return "malformed extension value field";
    }
    boolean first = seen.add(HexFormat.of().formatHex(identifier.rest()));
    return first ? "" : "certificate contains duplicate extension with OID \"" + PublicKeyDer.dotted(identifier.rest()) + "\"";
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

  private static boolean isAscii(byte[] value) {
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
