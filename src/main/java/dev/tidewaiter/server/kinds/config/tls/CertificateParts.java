package dev.tidewaiter.server.kinds.config.tls;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Times and extensions of a certificate. Each method answers what is wrong, without the {@code x509:} before it; nothing if all is
 * right.
 *
 * <p>Source: Go 1.26, crypto/x509, parseValidity, parseExtension.
 */
final class CertificateParts {

  private static final int BOOLEAN = 0x01;
  private static final int UTC_TIME = 0x17;
  private static final int GENERALIZED_TIME = 0x18;

  private CertificateParts() {}

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
}
