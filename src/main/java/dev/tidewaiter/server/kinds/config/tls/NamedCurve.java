package dev.tidewaiter.server.kinds.config.tls;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The elliptic curves Go knows: NIST's, all of the form y² = x³ - 3x + b.
 *
 * <p>Source: FIPS 186-4, appendix D; Go 1.26, crypto/x509, namedCurveFromOID; crypto/ecdsa, ParseUncompressedPublicKey.
 */
enum NamedCurve {
  P224("06052b81040021", "ffffffffffffffffffffffffffffffff000000000000000000000001",
      "b4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4"),
  P256("06082a8648ce3d030107", "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
      "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),
  P384("06052b81040022", "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
      "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),
  P521("06052b81040023",
      "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
          + "ffffffffffffffffffffffffffffffff",
      "0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf07"
          + "3573df883d2c34f1ef451fd46b503f00"),
  UNKNOWN("", "03", "00");

  private final String identifier;
  private final BigInteger prime;
  private final BigInteger b;
  private final int bytes;

  NamedCurve(String identifier, String prime, String b) {
    this.identifier = identifier;
    this.prime = new BigInteger(prime, 16);
    this.b = new BigInteger(b, 16);
    this.bytes = prime.length() / 2;
  }

  /** The curve of an object identifier, given as the hexadecimal digits of its DER. */
  static NamedCurve of(String identifier) {
    for (NamedCurve curve : values()) {
      if (curve.identifier.equals(identifier)) {
        return curve;
      }
    }
    return UNKNOWN;
  }

  /**
   * What is wrong with a point, in Go's words; empty if nothing is.
   *
   * @param bits a byte that counts unused bits, then 4 and the two coordinates
   */
  String pointProblem(byte[] bits) {
    if (bits.length < 2 || bits[1] != 4) {
      return "ecdsa: invalid uncompressed public key";
    }
    if (bits.length != 2 + 2 * bytes) {
      return "invalid " + name() + " point encoding";
    }
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(bits, 2, 2 + bytes));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(bits, 2 + bytes, bits.length));
    if (x.compareTo(prime) >= 0 || y.compareTo(prime) >= 0) {
      return "invalid " + name() + (this == P256 ? " element encoding" : "Element encoding");
    }
    BigInteger right = x.multiply(x).subtract(BigInteger.valueOf(3)).multiply(x).add(b).mod(prime);
    return y.multiply(y).mod(prime).equals(right) ? "" : name() + " point not on curve";
  }
}
