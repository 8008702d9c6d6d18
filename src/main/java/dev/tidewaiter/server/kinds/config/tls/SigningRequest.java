package dev.tidewaiter.server.kinds.config.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A request for a certificate in the form of PKCS #10, taken apart.
 *
 * <p>Source: RFC 2986; Go 1.26, crypto/x509, ParseCertificateRequest, CheckSignature; encoding/asn1.
 */
public final class SigningRequest {

  static final int ATTRIBUTES = 0xA0;
  private static final int MOST_BYTES_OF_VERSION = 8;
  private static final String ORGANIZATION = "55040a";

  private final byte[] signed;
  private final byte[] subject;
  private final byte[] key;
  private final Der algorithm;
  private final byte[] signature;
  private final boolean namesOddUri;

  private SigningRequest(byte[] signed, byte[] subject, byte[] key, Der algorithm, byte[] signature, boolean namesOddUri) {
    this.signed = signed;
    this.subject = subject;
    this.key = key;
    this.algorithm = algorithm;
    this.signature = signature;
    this.namesOddUri = namesOddUri;
  }

  /** A request in DER; empty if Go does not take it. What follows the fields of a sequence is passed over, as Go does. */
  public static Optional<SigningRequest> read(byte[] der) {
    Der input = Der.of(der);
    Der request = input.read(Der.SEQUENCE);
    Der signed = request.read(Der.SEQUENCE);
    byte[] signedBytes = signed.element();
    Der version = signed.read(Der.INTEGER);
    boolean versioned = !version.missing() && version.isInteger() && version.rest().length <= MOST_BYTES_OF_VERSION;
    Der subject = signed.read(Der.SEQUENCE);
    Der key = signed.read(Der.SEQUENCE);
    Der attributes = signed.read(ATTRIBUTES);
    Der algorithm = request.read(Der.SEQUENCE);
    Der signature = request.read(Der.BIT_STRING);
    if (!input.isEmpty() || !versioned || subject.missing() || attributes.missing() || signature.missing() || !signature.isBits()) {
      return Optional.empty();
    }
    byte[] subjectBytes = subject.rest();
    byte[] keyBytes = key.element();
    RequestedExtensions extensions = new RequestedExtensions();
    boolean sound = PublicKeyDer.problem(key).isEmpty()
        && isName(subject)
        && extensions.areSound(attributes)
        && PublicKeyDer.algorithmProblem(Der.of(algorithm.rest())).isEmpty();
    return sound
        ? Optional.of(new SigningRequest(signedBytes, subjectBytes, keyBytes, algorithm, signature.rest(), extensions.nameOddUri()))
        : Optional.empty();
  }

  /** Whether the certificate is to name a URI out of the common, which Go looks into and this does not. */
  public boolean namesOddUri() {
    return namesOddUri;
  }

  /** The kind of the key as Java names it: {@code RSA}, {@code EC} or {@code Ed25519}; empty for all others. */
  public String keyType() {
    return switch (HexFormat.of().formatHex(keyAlgorithm().read(Der.OBJECT_IDENTIFIER).rest())) {
      case PublicKeyDer.RSA -> "RSA";
      case PublicKeyDer.ELLIPTIC_CURVE -> "EC";
      case PublicKeyDer.ED25519 -> "Ed25519";
      default -> "";
    };
  }

  /** The curve of a key that has one, as in {@code P-256}. */
  public String curve() {
    Der parameters = keyAlgorithm();
    parameters.readAny();
    String name = NamedCurve.of(HexFormat.of().formatHex(parameters.rest())).name();
    return name.substring(0, 1) + '-' + name.substring(1);
  }

  /** How many bits the modulus of an RSA key has, in whole bytes. */
  public int modulusBits() {
    Optional<PublicKey> read = publicKey();
    BigInteger modulus = read.isPresent() && read.get() instanceof RSAPublicKey rsa ? rsa.getModulus() : BigInteger.ZERO;
    return (modulus.bitLength() + 7) / 8 * 8;
  }

  /** Whether it is signed with the key that it asks a certificate for. */
  public boolean signatureHolds() {
    Optional<PublicKey> read = publicKey();
    return read.isPresent() && RequestSignature.holds(algorithm, keyType(), read.get(), signed, signature);
  }

  /** What Go says of the signature; the empty text if it is right; empty if Java cannot tell. */
  Optional<String> signatureProblem() {
    boolean inWholeBytes = signature[0] == 0;
    boolean unknownToJava = keyType().equals("EC") && curve().equals("P-224");
    return inWholeBytes && !unknownToJava
        ? RequestSignature.problem(algorithm, keyType(), publicKey(), signed, signature)
        : Optional.empty();
  }

  /** Whether the certificate's owner is to be of an organization. */
  public boolean isOf(String organization) {
    return DistinguishedName.holds(Der.of(subject), ORGANIZATION, organization);
  }

  private Der keyAlgorithm() {
    return Der.of(key).readAny().read(Der.SEQUENCE);
  }

  private Optional<PublicKey> publicKey() {
    try {
      return Optional.of(KeyFactory.getInstance(keyType()).generatePublic(new X509EncodedKeySpec(key)));
    } catch (GeneralSecurityException unknownToJava) {
      return Optional.empty();
    }
  }

  /** Sets of attributes; of their values only texts are looked into. */
  private static boolean isName(Der subject) {
    while (!subject.isEmpty()) {
      Der set = subject.read(Der.SET);
      if (set.missing()) {
        return false;
      }
      while (!set.isEmpty()) {
        Der attribute = set.read(Der.SEQUENCE);
        Der type = attribute.read(Der.OBJECT_IDENTIFIER);
        int tag = attribute.nextTag();
        Der value = attribute.readAny();
        if (attribute.missing() || type.missing() || !type.isIdentifier() || value.missing() || !DistinguishedName.isValue(tag, value)) {
          return false;
        }
      }
    }
    return true;
  }
}
