package dev.tidewaiter.server.kinds.config.tls;

import java.util.Optional;

/**
 * A request for a certificate in PEM, and what the server says of it.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/certificates, ParseCSR; Go 1.26, crypto/x509, ParseCertificateRequest.
 *
 * @param request empty if it cannot be read
 * @param problem what is wrong with it in Go's words, the empty text if nothing is; empty if that is not known
 */
public record PemRequest(Optional<SigningRequest> request, Optional<String> problem) {

  private static final String TYPE = "CERTIFICATE REQUEST";

  /** Reads the first block of a text. */
  public static PemRequest read(byte[] pem) {
    Optional<PemReader.Block> block = new PemReader(pem).next();
    if (block.isEmpty() || !block.get().type().equals(TYPE)) {
      return new PemRequest(Optional.empty(), Optional.of("PEM block type must be " + TYPE));
    }
    byte[] der = block.get().bytes();
    Optional<SigningRequest> request = SigningRequest.read(der);
    if (request.isEmpty()) {
      return new PemRequest(request, unreadable(der));
    }
    return new PemRequest(request, request.get().namesUri() ? Optional.empty() : request.get().signatureProblem());
  }

  /** Go's words for what is not read, where they are plain: for most it prints how it takes types apart. */
  private static Optional<String> unreadable(byte[] der) {
    if (Der.isCutOff(der)) {
      return Optional.of("asn1: syntax error: data truncated");
    }
    Der input = Der.of(der);
    byte[] whole = input.readAny().element();
    boolean soundBefore = !input.isEmpty() && SigningRequest.read(whole).isPresent();
    return soundBefore ? Optional.of("asn1: syntax error: trailing data") : keyProblem(der);
  }

  /** What is wrong with the key of a request whose parts are all there, and which Go looks into first. */
  private static Optional<String> keyProblem(byte[] der) {
    Der input = Der.of(der);
    Der request = input.read(Der.SEQUENCE);
    Der signed = request.read(Der.SEQUENCE);
    boolean version = signed.read(Der.INTEGER).isInteger();
    signed.read(Der.SEQUENCE);
    String problem = PublicKeyDer.problem(signed.read(Der.SEQUENCE));
    boolean attributes = !signed.read(SigningRequest.ATTRIBUTES).missing();
    request.read(Der.SEQUENCE);
    boolean whole = input.isEmpty() && version && attributes && request.read(Der.BIT_STRING).isBits();
    return whole && !problem.isEmpty() && !problem.startsWith("x509: malformed") ? Optional.of(problem) : Optional.empty();
  }
}
