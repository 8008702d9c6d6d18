package dev.tidewaiter.server.kinds.config.tls;

import java.util.Arrays;

/**
 * A certificate taken apart.
 *
 * <p>Source: Go 1.26, crypto/x509, ParseCertificate. What extensions say is not looked into.
 *
 * @param problem what Go says of the certificate; empty if it takes it
 * @param publicKey the SubjectPublicKeyInfo; empty if there is a problem
 */
record CertificateDer(String problem, byte[] publicKey) {

  private static final int VERSION = 0xA0;
  private static final int ISSUER_ID = 0x81;
  private static final int SUBJECT_ID = 0x82;
  private static final int EXTENSIONS = 0xA3;

  static CertificateDer read(byte[] der) {
    Der input = Der.of(der);
    Der certificate = input.read(Der.SEQUENCE);
    if (certificate.missing()) {
      return broken("malformed certificate");
    }
    Der signed = certificate.read(Der.SEQUENCE);
    if (signed.missing()) {
      return broken("malformed tbs certificate");
    }
    int version = version(signed);
    if (version < 1 || version > 3) {
      return broken(version > 3 ? "invalid version" : "malformed version");
    }
    Der serial = signed.read(Der.INTEGER);
    if (serial.missing() || !serial.isInteger()) {
      return broken("malformed serial number");
    }
    if (serial.isNegative()) {
      return broken("negative serial number");
    }
    String names = names(signed, certificate);
    CertificateDer result = names.isEmpty() ? key(signed, certificate, version) : broken(names);
    return result.problem.isEmpty() && !input.isEmpty() ? broken("trailing data") : result;
  }

  private static String names(Der signed, Der certificate) {
    Der algorithm = signed.read(Der.SEQUENCE);
    if (algorithm.missing()) {
      return "malformed signature algorithm identifier";
    }
    Der outerAlgorithm = certificate.read(Der.SEQUENCE);
    if (outerAlgorithm.missing()) {
      return "malformed algorithm identifier";
    }
    if (!Arrays.equals(outerAlgorithm.rest(), algorithm.rest())) {
      return "inner and outer signature algorithm identifiers don't match";
    }
    String problem = PublicKeyDer.algorithmProblem(algorithm);
    if (!problem.isEmpty()) {
      return problem;
    }
    String issuer = DistinguishedName.problem(signed.read(Der.SEQUENCE));
    if (!issuer.isEmpty()) {
      return issuer;
    }
    String validity = CertificateParts.validityProblem(signed.read(Der.SEQUENCE));
    return validity.isEmpty() ? DistinguishedName.problem(signed.read(Der.SEQUENCE)) : validity;
  }

  private static CertificateDer key(Der signed, Der certificate, int version) {
    Der key = signed.read(Der.SEQUENCE);
    byte[] publicKey = key.element();
    String problem = PublicKeyDer.problem(key);
    if (!problem.isEmpty()) {
      return new CertificateDer(problem, new byte[0]);
    }
    if (version > 1 && !signed.skipOptional(ISSUER_ID)) {
      return broken("malformed issuerUniqueID");
    }
    if (version > 1 && !signed.skipOptional(SUBJECT_ID)) {
      return broken("malformed subjectUniqueID");
    }
    if (version == 3 && signed.nextIs(EXTENSIONS)) {
      String extensions = CertificateParts.extensionsProblem(signed.readAny());
      if (!extensions.isEmpty()) {
        return broken(extensions);
      }
    }
    Der signature = certificate.read(Der.BIT_STRING);
    return signature.missing() || !signature.isBits() ? broken("malformed signature") : new CertificateDer("", publicKey);
  }

  /** 1 to 3; 1 where none is given; 0 if it is malformed. */
  private static int version(Der signed) {
    if (!signed.nextIs(VERSION)) {
      return 1;
    }
    Der version = signed.readAny().read(Der.INTEGER);
    if (version.missing() || !version.isInteger() || version.isNegative()) {
      return 0;
    }
    byte[] number = version.rest();
    return number.length == 1 ? number[0] + 1 : Integer.MAX_VALUE;
  }

  private static CertificateDer broken(String problem) {
    return new CertificateDer("x509: " + problem, new byte[0]);
  }
}
