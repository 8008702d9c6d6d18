package dev.tidewaiter.server.kinds.config.tls;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a certificate and a private key belong together.
 *
 * <p>Source: Go 1.26, crypto/tls, X509KeyPair.
 */
public final class TlsKeyPair {

  private static final String CERTIFICATE = "CERTIFICATE";

  private TlsKeyPair() {}

  /** What Go says of the pair, both in PEM; empty if it takes it. Of several certificates the first counts. */
  public static Optional<String> problem(byte[] certificate, byte[] key) {
    List<byte[]> certificates = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    PemReader certificateReader = new PemReader(certificate);
    for (Optional<PemReader.Block> block = certificateReader.next(); block.isPresent(); block = certificateReader.next()) {
      if (block.get().type().equals(CERTIFICATE)) {
        certificates.add(block.get().bytes());
      } else {
        skipped.add(block.get().type());
      }
    }
    return certificates.isEmpty() ? Optional.of(noCertificate(skipped)) : keyProblem(certificates.get(0), key);
  }

  private static String noCertificate(List<String> skipped) {
    if (skipped.isEmpty()) {
      return "tls: failed to find any PEM data in certificate input";
    }
    if (skipped.size() == 1 && skipped.get(0).endsWith("PRIVATE KEY")) {
      return "tls: failed to find certificate PEM data in certificate input, but did find a private key; "
          + "PEM inputs may have been switched";
    }
    return "tls: failed to find \"CERTIFICATE\" PEM block in certificate input after skipping PEM blocks of the following types: "
        + list(skipped);
  }

  private static Optional<String> keyProblem(byte[] certificate, byte[] key) {
    List<String> skipped = new ArrayList<>();
    PemReader reader = new PemReader(key);
    for (Optional<PemReader.Block> block = reader.next(); block.isPresent(); block = reader.next()) {
      String type = block.get().type();
      if (type.equals("PRIVATE KEY") || type.endsWith(" PRIVATE KEY")) {
        return pairProblem(certificate, block.get().bytes());
      }
      skipped.add(type);
    }
    return Optional.of(noKey(skipped));
  }

  private static String noKey(List<String> skipped) {
    if (skipped.isEmpty()) {
      return "tls: failed to find any PEM data in key input";
    }
    if (skipped.size() == 1 && skipped.get(0).equals(CERTIFICATE)) {
      return "tls: found a certificate rather than a key in the PEM for the private key";
    }
    return "tls: failed to find PEM block with type ending in \"PRIVATE KEY\" in key input after skipping PEM blocks of the following "
        + "types: " + list(skipped);
  }

  private static Optional<String> pairProblem(byte[] certificateDer, byte[] keyDer) {
    CertificateDer certificate = CertificateDer.read(certificateDer);
    if (!certificate.problem().isEmpty()) {
      return Optional.of(certificate.problem());
    }
    Optional<PrivateKey> key = PrivateKeyDer.read(keyDer);
    if (key.isEmpty()) {
      return Optional.of("tls: failed to parse private key");
    }
    for (String algorithm : new String[] {"RSA", "EC", "Ed25519"}) {
      Optional<PublicKey> publicKey = publicKey(algorithm, certificate.publicKey());
      if (publicKey.isPresent()) {
        return mismatch(algorithm, publicKey.get(), key.get());
      }
    }
    return Optional.of("tls: unknown public key algorithm");
  }

  private static Optional<PublicKey> publicKey(String algorithm, byte[] der) {
    try {
      return Optional.of(KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(der)));
    } catch (GeneralSecurityException ofAnotherAlgorithm) {
      return Optional.empty();
    }
  }

  private static Optional<String> mismatch(String algorithm, PublicKey publicKey, PrivateKey key) {
    boolean sameType = algorithm.equals("Ed25519") ? key.getAlgorithm().equals("EdDSA") : key.getAlgorithm().equals(algorithm);
    if (!sameType) {
      return Optional.of("tls: private key type does not match public key type");
    }
    return matches(publicKey, key) ? Optional.empty() : Optional.of("tls: private key does not match public key");
  }

  private static boolean matches(PublicKey publicKey, PrivateKey key) {
    if (publicKey instanceof RSAPublicKey rsa && key instanceof RSAPrivateCrtKey privateRsa) {
      return rsa.getModulus().equals(privateRsa.getModulus()) && rsa.getPublicExponent().equals(privateRsa.getPublicExponent());
    }
    return verifiesWhatItSigned(publicKey, key);
  }

  private static boolean verifiesWhatItSigned(PublicKey publicKey, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "Ed25519");
      signature.initSign(key);
      signature.update((byte) 1);
      byte[] signed = signature.sign();
      signature.initVerify(publicKey);
      signature.update((byte) 1);
      return signature.verify(signed);
    } catch (GeneralSecurityException ofAnotherCurve) {
      return false;
    }
  }

  /** A list as Go's {@code %v} prints it. */
  private static String list(List<String> types) {
    return "[" + String.join(" ", types) + "]";
  }
}
