package dev.tidewaiter.server.kinds.config.tls;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A private key in one of the three forms that are found in PEM: PKCS#1 (RSA), PKCS#8, SEC 1 (elliptic curves).
 *
 * <p>Source: Go 1.26, crypto/tls, parsePrivateKey.
 */
final class PrivateKeyDer {

  private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
  private static final int CURVE = 0xA0;

  private PrivateKeyDer() {}

  /** The key; empty if it is in none of the forms. */
  static Optional<PrivateKey> read(byte[] der) {
    Der key = Der.of(der).read(Der.SEQUENCE);
    if (key.missing() || key.read(Der.INTEGER).missing()) {
      return Optional.empty();
    }
    if (key.nextIs(Der.INTEGER)) {
      return key("RSA", wrapped(RSA, der));
    }
    if (key.nextIs(Der.SEQUENCE)) {
      String algorithm = algorithm(key.read(Der.SEQUENCE));
      return algorithm.isEmpty() ? Optional.empty() : key(algorithm, der);
    }
    return key.read(Der.OCTET_STRING).missing() ? Optional.empty() : ofCurve(key, der);
  }

  private static Optional<PrivateKey> ofCurve(Der key, byte[] der) {
    byte[] curve = key.nextIs(CURVE) ? key.readAny().rest() : new byte[0];
    if (NamedCurve.of(HexFormat.of().formatHex(curve)) == NamedCurve.UNKNOWN) {
      return Optional.empty();
    }
    byte[] identifier = HexFormat.of().parseHex("0607" + PublicKeyDer.ELLIPTIC_CURVE);
    return key("EC", wrapped(sequence(Der.SEQUENCE, identifier, curve), der));
  }

  private static String algorithm(Der identifier) {
    return switch (HexFormat.of().formatHex(identifier.read(Der.OBJECT_IDENTIFIER).rest())) {
      case PublicKeyDer.RSA -> "RSA";
      case PublicKeyDer.ELLIPTIC_CURVE -> "EC";
      case PublicKeyDer.ED25519 -> "Ed25519";
      default -> "";
    };
  }

  private static Optional<PrivateKey> key(String algorithm, byte[] pkcs8) {
    try {
      return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    } catch (GeneralSecurityException broken) {
      return Optional.empty();
    }
  }

  /** A key put into PKCS#8. */
  private static byte[] wrapped(byte[] algorithm, byte[] key) {
    byte[] version = {Der.INTEGER, 1, 0};
    return sequence(Der.SEQUENCE, version, algorithm, sequence(Der.OCTET_STRING, key));
  }

  private static byte[] sequence(int tag, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    int lengthBytes = length < 0x80 ? 0 : (39 - Integer.numberOfLeadingZeros(length)) / 8;
    if (lengthBytes > 0) {
      out.write(0x80 | lengthBytes);
    }
    for (int shift = 8 * Math.max(0, lengthBytes - 1); shift >= 0; shift -= 8) {
      out.write(length >> shift);
    }
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
