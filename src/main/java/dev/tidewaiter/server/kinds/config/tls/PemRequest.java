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

  /**
   * Reads the first block of a text.
   *
   * @param verifies whether the signature is verified; if not, it is not known whether anything is wrong with what can be read
   */
  public static PemRequest read(byte[] pem, boolean verifies) {
    Optional<PemReader.Block> block = new PemReader(pem).next();
    if (block.isEmpty() || !block.get().type().equals(TYPE)) {
      return new PemRequest(Optional.empty(), Optional.of("PEM block type must be " + TYPE));
    }
    byte[] der = block.get().bytes();
    Optional<SigningRequest> request = SigningRequest.read(der);
    if (request.isEmpty()) {
      return new PemRequest(request, unreadable(der));
    }
    boolean known = verifies && !request.get().namesOddUri();
    return new PemRequest(request, known ? request.get().signatureProblem() : Optional.empty());
  }

  /** Go's words for what is not read, where they are plain: for most it prints how it takes types apart. */
  private static Optional<String> unreadable(byte[] der) {
    String outermost = outermostProblem(der);
    if (!outermost.isEmpty()) {
      return Optional.of(outermost);
    }
    Der input = Der.of(der);
    byte[] whole = input.readAny().element();
    boolean soundBefore = !input.isEmpty() && SigningRequest.read(whole).isPresent();
    return soundBefore ? Optional.of("asn1: syntax error: trailing data") : keyProblem(der);
  }

  /** What is wrong with the sequence around all, or with what stands in its place. */
  private static String outermostProblem(byte[] der) {
    if (der.length == 0) {
      return "asn1: syntax error: sequence truncated";
    }
    int tag = der[0] & 0xFF;
    if (der.length == 1 && (tag & 0x1F) != 0x1F) {
      return "asn1: syntax error: truncated tag or length";
    }
    if (tag != Der.SEQUENCE && (tag & 0x1F) != 0x1F && der[1] >= 0) {
      return "asn1: structure error: tags don't match (16 vs {class:" + (tag >> 6) + " tag:" + (tag & 0x1F) + " length:" + der[1]
          + " isCompound:" + ((tag & 0x20) != 0) + "}) {optional:false explicit:false application:false private:false "
          + "defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} certificateRequest @2";
    }
    return Der.isCutOff(der) ? "asn1: syntax error: data truncated" : "";
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
