package dev.tidewaiter.server.kinds.config.tls;

import java.util.HexFormat;

/**
 * The public key of a certificate.
 *
 * <p>Source: Go 1.26, crypto/x509, parseAI, parsePublicKey.
 */
final class PublicKeyDer {

  static final String RSA = "2a864886f70d010101";
  static final String ELLIPTIC_CURVE = "2a8648ce3d0201";
  static final String ED25519 = "2b6570";

  private static final String DSA = "2a8648ce380401";
  private static final String NULL = "0500";

  private PublicKeyDer() {}

  /** What is wrong with a SubjectPublicKeyInfo, in Go's words; empty if nothing is. */
  static String problem(Der key) {
    if (key.missing()) {
      return "x509: malformed spki";
    }
    Der algorithm = key.read(Der.SEQUENCE);
    if (algorithm.missing()) {
      return "x509: malformed public key algorithm identifier";
    }
    Der identifier = algorithm.read(Der.OBJECT_IDENTIFIER);
    if (identifier.missing() || !identifier.isIdentifier()) {
      return "x509: malformed OID";
    }
    Der parameterValues = Der.of(algorithm.rest()).read(Der.SEQUENCE);
    String parameters = HexFormat.of().formatHex(algorithm.rest());
    if (!algorithm.isEmpty() && algorithm.readAny().missing()) {
      return "x509: malformed parameters";
    }
    Der bits = key.read(Der.BIT_STRING);
    if (bits.missing() || !bits.isBits()) {
      return "x509: malformed subjectPublicKey";
    }
    byte[] contents = bits.rest();
    return switch (HexFormat.of().formatHex(identifier.rest())) {
      case RSA -> parameters.equals(NULL) ? rsaProblem(contents) : "x509: RSA key missing NULL parameters";
      case ELLIPTIC_CURVE -> curveProblem(parameters, contents);
      case ED25519 -> ed25519Problem(parameters, contents);
      case DSA -> dsaProblem(parameterValues, contents);
      default -> "";
    };
  }

  /** What is wrong with the identifier of an algorithm, without the {@code x509:} before it; empty if nothing is. */
  static String algorithmProblem(Der algorithm) {
    Der identifier = algorithm.read(Der.OBJECT_IDENTIFIER);
    if (identifier.missing() || !identifier.isIdentifier()) {
      return "malformed OID";
    }
    return !algorithm.isEmpty() && algorithm.readAny().missing() ? "malformed parameters" : "";
  }

  /** An object identifier with dots between its numbers. */
  static String dotted(byte[] identifier) {
    StringBuilder out = new StringBuilder();
    long number = 0;
    for (byte b : identifier) {
      number = number << 7 | b & 0x7F;
      if (b >= 0) {
        if (out.isEmpty()) {
          out.append(Math.min(2, number / 40)).append('.').append(number - 40 * Math.min(2, number / 40));
        } else {
          out.append('.').append(number);
        }
        number = 0;
      }
    }
    return out.toString();
  }

  /** @param bits how many bits of the last byte are unused, and the key */
  private static String rsaProblem(byte[] bits) {
    Der outer = Der.of(bits);
    outer.skip(1);
    Der key = outer.read(Der.SEQUENCE);
    if (key.missing()) {
      return "x509: invalid RSA public key";
    }
    Der modulus = key.read(Der.INTEGER);
    if (modulus.missing() || !modulus.isInteger()) {
      return "x509: invalid RSA modulus";
    }
    Der exponent = key.read(Der.INTEGER);
    if (exponent.missing() || !exponent.isInteger() || exponent.rest().length > 8) {
      return "x509: invalid RSA public exponent";
    }
    if (modulus.isNegative() || modulus.isZero()) {
      return "x509: RSA modulus is not a positive number";
    }
    return exponent.isNegative() || exponent.isZero() ? "x509: RSA public exponent is not a positive number" : "";
  }

  private static String curveProblem(String parameters, byte[] bits) {
    if (!parameters.startsWith("06")) {
      return "x509: invalid ECDSA parameters";
    }
    NamedCurve curve = NamedCurve.of(parameters);
    return curve == NamedCurve.UNKNOWN ? "x509: unsupported elliptic curve" : curve.pointProblem(bits);
  }

  private static String dsaProblem(Der parameters, byte[] bits) {
    Der outer = Der.of(bits);
    outer.skip(1);
    Der key = outer.read(Der.INTEGER);
    if (key.missing() || !key.isInteger()) {
      return "x509: invalid DSA public key";
    }
    boolean positive = !key.isNegative() && !key.isZero();
    for (int i = 0; i < 3; i++) {
      Der number = parameters.read(Der.INTEGER);
      if (number.missing() || !number.isInteger()) {
        return "x509: invalid DSA parameters";
      }
      positive &= !number.isNegative() && !number.isZero();
    }
    return positive ? "" : "x509: zero or negative DSA parameter";
  }

  private static String ed25519Problem(String parameters, byte[] bits) {
    if (!parameters.isEmpty()) {
      return "x509: Ed25519 key encoded with illegal parameters";
    }
    return bits.length == 33 ? "" : "x509: wrong Ed25519 public key size";
  }
}
