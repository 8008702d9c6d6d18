package dev.tidewaiter.server.kinds.config.tls;

import java.util.Arrays;

/**
 * A certificate taken apart far enough to find its public key.
 *
 * <p>Source: Go 1.26, crypto/x509, ParseCertificate. Looked into are the parts; the contents of names, times and extensions are not.
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
    CertificateDer result = names(signed, certificate, version);
    return result.problem.isEmpty() && !input.isEmpty() ? broken("trailing data") : result;
  }

  private static CertificateDer names(Der signed, Der certificate, int version) {
    Der algorithm = signed.read(Der.SEQUENCE);
    if (algorithm.missing()) {
      return broken("malformed signature algorithm identifier");
    }
    Der outerAlgorithm = certificate.read(Der.SEQUENCE);
    if (outerAlgorithm.missing()) {
      return broken("malformed algorithm identifier");
    }
    if (!Arrays.equals(outerAlgorithm.rest(), algorithm.rest())) {
      return broken("inner and outer signature algorithm identifiers don't match");
    }
    for (String part : new String[] {"malformed issuer", "malformed validity", "malformed issuer"}) {
      if (signed.read(Der.SEQUENCE).missing()) {
        return broken(part);
      }
    }
    return key(signed, certificate, version);
  }

  private static CertificateDer key(Der signed, Der certificate, int version) {
    Der key = signed.read(Der.SEQUENCE);
    if (key.missing()) {
      return broken("malformed spki");
    }
    byte[] publicKey = key.element();
    if (key.read(Der.SEQUENCE).missing()) {
      return broken("malformed public key algorithm identifier");
    }
    if (key.read(Der.BIT_STRING).missing()) {
      return broken("malformed subjectPublicKey");
    }
    if (version > 1 && !signed.skipOptional(ISSUER_ID)) {
      return broken("malformed issuerUniqueID");
    }
    if (version > 1 && !signed.skipOptional(SUBJECT_ID)) {
      return broken("malformed subjectUniqueID");
    }
    if (version == 3 && !signed.skipOptional(EXTENSIONS)) {
      return broken("malformed extensions");
    }
    return certificate.read(Der.BIT_STRING).missing() ? broken("malformed signature") : new CertificateDer("", publicKey);
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
