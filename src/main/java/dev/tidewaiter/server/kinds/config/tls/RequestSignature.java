package dev.tidewaiter.server.kinds.config.tls;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The signature of a request for a certificate.
 *
 * <p>Source: Go 1.26, crypto/x509, getSignatureAlgorithmFromAI, checkSignature: SHA-1 is let pass, MD5 and DSA are not.
 */
final class RequestSignature {

  private static final String PSS = "RSASSA-PSS";
  private static final String MD5 = "2a864886f70d010104";
  private static final String CANNOT = "x509: cannot verify signature: ";
  private static final int SHORTEST_MODULUS = 1024;

  private RequestSignature() {}

  /**
   * Whether a signature is that of a key.
   *
   * @param algorithm the contents of the identifier of the algorithm
   * @param keyType as {@link SigningRequest#keyType}
   * @param bits how many bits of the last byte are unused, and the signature
   */
  static boolean holds(Der algorithm, String keyType, PublicKey key, byte[] signed, byte[] bits) {
    Der parts = Der.of(algorithm.rest());
    String name = name(HexFormat.of().formatHex(parts.read(Der.OBJECT_IDENTIFIER).rest()));
    boolean ofKey = keyType.equals("Ed25519") ? name.equals("Ed25519") && parts.isEmpty()
        : keyType.equals("EC") ? name.endsWith("ECDSA") : name.endsWith("RSA") || name.equals(PSS);
    if (!ofKey || bits[0] != 0) {
      return false;
    }
    try {
      return verified(name, parts, key, signed, bits);
    } catch (GeneralSecurityException | IOException broken) {
      return false;
    }
  }

  private static boolean verified(String name, Der parts, PublicKey key, byte[] signed, byte[] bits)
      throws GeneralSecurityException, IOException {
    Signature signature = Signature.getInstance(name);
    if (name.equals(PSS)) {
      signature.setParameter(pss(parts.rest()));
    }
    signature.initVerify(key);
    signature.update(signed);
    return signature.verify(Arrays.copyOfRange(bits, 1, bits.length));
  }

  /**
   * What Go says of a signature; the empty text if it is that of the key.
   *
   * @param key empty if Java cannot read it
   * @return empty if Java cannot tell
   */
  static Optional<String> problem(Der algorithm, String keyType, Optional<PublicKey> key, byte[] signed, byte[] bits) {
    Der parts = Der.of(algorithm.rest());
    String identifier = HexFormat.of().formatHex(parts.read(Der.OBJECT_IDENTIFIER).rest());
    String name = name(identifier);
    if (identifier.equals(MD5)) {
      return Optional.of(CANNOT + "insecure algorithm MD5-RSA");
    }
    boolean dsa = identifier.equals("2a8648ce380403") || identifier.equals("608648016503040302");
    boolean taken = dsa || !name.isEmpty() && (!name.equals("Ed25519") || parts.isEmpty()) && (!name.equals(PSS) || isPss(parts.rest()));
    if (!taken || keyType.isEmpty()) {
      return Optional.of(CANNOT + "algorithm unimplemented");
    }
    String expected = dsa ? "DSA" : name.endsWith("ECDSA") ? "EC" : name.equals("Ed25519") ? name : "RSA";
    if (!expected.equals(keyType)) {
      return Optional.of("x509: signature algorithm specifies an " + expected.replace("EC", "ECDSA")
          + " public key, but have public key of type " + goType(keyType));
    }
    int modulusBits = key.isPresent() && key.get() instanceof RSAPublicKey rsa ? rsa.getModulus().bitLength() : SHORTEST_MODULUS;
    if (modulusBits < SHORTEST_MODULUS) {
      return Optional.of("crypto/rsa: " + modulusBits + "-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)");
    }
    try {
      boolean right = key.isPresent() && verified(name, parts, key.get(), signed, bits);
      return key.isEmpty() ? Optional.empty() : Optional.of(right ? "" : failure(keyType));
    } catch (SignatureException noSignature) {
      return Optional.of(failure(keyType));
    } catch (GeneralSecurityException | IOException unknownToJava) {
      return Optional.empty();
    }
  }

  private static boolean isPss(byte[] parameters) {
    try {
      pss(parameters);
      return true;
    } catch (GeneralSecurityException | IOException otherOptions) {
      return false;
    }
  }

  private static String failure(String keyType) {
    return keyType.equals("RSA")
        ? "crypto/rsa: verification error"
        : "x509: " + keyType.replace("EC", "ECDSA") + " verification failure";
  }

  private static String goType(String keyType) {
    return keyType.equals("RSA") ? "*rsa.PublicKey" : keyType.equals("EC") ? "*ecdsa.PublicKey" : "ed25519.PublicKey";
  }

  /** Of all options those are taken with one hash throughout and a salt as long as it. */
  private static PSSParameterSpec pss(byte[] der) throws GeneralSecurityException, IOException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance(PSS);
    parameters.init(der);
    PSSParameterSpec spec = parameters.getParameterSpec(PSSParameterSpec.class);
    String hash = spec.getDigestAlgorithm();
    int salt = hash.equals("SHA-256") ? 32 : hash.equals("SHA-384") ? 48 : hash.equals("SHA-512") ? 64 : -1;
    boolean sameHash = spec.getMGFParameters() instanceof MGF1ParameterSpec mask && mask.getDigestAlgorithm().equals(hash);
    if (!sameHash || spec.getSaltLength() != salt || spec.getTrailerField() != 1) {
      throw new InvalidParameterSpecException();
    }
    return spec;
  }

  /** An algorithm as Java names it; empty for those that are not taken. */
  private static String name(String identifier) {
    return switch (identifier) {
      case "2a864886f70d010105", "2b0e03021d" -> "SHA1withRSA";
      case "2a864886f70d01010b" -> "SHA256withRSA";
      case "2a864886f70d01010c" -> "SHA384withRSA";
      case "2a864886f70d01010d" -> "SHA512withRSA";
      case "2a864886f70d01010a" -> PSS;
      case "2a8648ce3d0401" -> "SHA1withECDSA";
      case "2a8648ce3d040302" -> "SHA256withECDSA";
      case "2a8648ce3d040303" -> "SHA384withECDSA";
      case "2a8648ce3d040304" -> "SHA512withECDSA";
      case PublicKeyDer.ED25519 -> "Ed25519";
      default -> "";
    };
  }
}
