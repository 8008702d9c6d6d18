package dev.tidewaiter.server.kinds.config.tls;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The signature of a request for a certificate.
 *
 * <p>Source: Go 1.26, crypto/x509, getSignatureAlgorithmFromAI, checkSignature: SHA-1 is let pass, MD5 and DSA are not.
 */
final class RequestSignature {

  private static final String PSS = "RSASSA-PSS";

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
      Signature signature = Signature.getInstance(name);
      if (name.equals(PSS)) {
        signature.setParameter(pss(parts.rest()));
      }
      signature.initVerify(key);
      signature.update(signed);
      return signature.verify(Arrays.copyOfRange(bits, 1, bits.length));
    } catch (GeneralSecurityException | IOException broken) {
      return false;
    }
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
