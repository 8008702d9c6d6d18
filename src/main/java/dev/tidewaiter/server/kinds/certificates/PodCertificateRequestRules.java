package dev.tidewaiter.server.kinds.certificates;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Bytes;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.config.tls.SigningRequest;
import dev.tidewaiter.server.kinds.core.SignerNames;
import dev.tidewaiter.server.kinds.core.UserAnnotations;
import java.util.Optional;

/**
 * What the API server demands of a PodCertificateRequest. Its status is dropped.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/certificates/validation, ValidatePodCertificateRequestCreate;
 * pkg/registry/certificates/podcertificaterequest/strategy.go.
 */
public final class PodCertificateRequestRules implements KindRules {

  private static final int UID_MAX = 128;
  private static final int REQUEST_MAX = 10 * 1024;
  private static final int HOUR = 60 * 60;

  @Override
  public void validate(ObjectView request, Errors errors) {
    ObjectView spec = request.at("spec");
    ObjectView signer = spec.at("signerName");
    SignerNames.validate(signer, errors);
    UserAnnotations.validate(spec.at("unverifiedUserAnnotations"), errors);
    Names.dnsSubdomain(spec.at("podName"), errors);
    uid(spec.at("podUID"), errors);
    Names.dnsSubdomain(spec.at("serviceAccountName"), errors);
    uid(spec.at("serviceAccountUID"), errors);
    ObjectView node = spec.at("nodeName");
    for (String message : Dns.subdomain(node.text())) {
      errors.invalidNamed(node, message);
    }
    uid(spec.at("nodeUID"), errors);
    lifetime(spec.at("maxExpirationSeconds"), SignerNames.isOfKubernetes(signer.text()), errors);
    ObjectView stub = spec.at("stubPKCS10Request");
    byte[] der = Bytes.of(stub);
    if (der.length == 0) {
      errors.invalid(stub.as(spec), "", "exactly one of (stubPKCS10Request) or (pkixPublicKey, proofOfPossession) must be set");
    } else if (der.length > REQUEST_MAX) {
      errors.tooLong(stub, REQUEST_MAX);
    } else {
      signed(stub, SigningRequest.read(der), errors);
    }
  }

  @Override
  public Optional<String> undecided(ObjectView request) {
    Optional<SigningRequest> read = SigningRequest.read(Bytes.of(request.at("spec", "stubPKCS10Request")));
    boolean odd = read.isPresent() && read.get().namesOddUri();
    return odd ? Optional.of("the URI that a certificate is asked for is not looked into") : Optional.empty();
  }

  private static void uid(ObjectView uid, Errors errors) {
    if (uid.text().isEmpty()) {
      errors.invalidNamed(uid, "must not be empty");
    }
    if (Utf8.length(uid.text()) > UID_MAX) {
      errors.tooLong(uid, UID_MAX);
    }
  }

  /** An hour to 91 days, to one day for Kubernetes' own signers; it is one day where nothing is said. */
  private static void lifetime(ObjectView seconds, boolean ofKubernetes, Errors errors) {
    int most = (ofKubernetes ? 1 : 91) * 24 * HOUR;
    if (seconds.present() && (seconds.number() < HOUR || seconds.number() > most)) {
      errors.invalid(seconds, "must be in the range [" + HOUR + ", " + most + "]");
    }
  }

  private static void signed(ObjectView stub, Optional<SigningRequest> read, Errors errors) {
    if (read.isEmpty()) {
      errors.invalid(stub, "", "must be a valid PKCS#10 CSR");
      return;
    }
    SigningRequest request = read.get();
    switch (request.keyType()) {
      case "RSA" -> {
        int bits = request.modulusBits();
        if (bits != 3072 && bits != 4096) {
          errors.invalid(stub, GoPrint.quoted(bits + "-bit modulus"), "RSA keys must have modulus size 3072 or 4096");
          return;
        }
      }
      case "EC" -> {
        if (request.curve().equals("P-224")) {
          errors.invalid(stub, GoPrint.quoted("curve P-224"), "elliptic public keys must use curve P256, P384, or P521");
          return;
        }
      }
      case "Ed25519" -> { }
      default -> {
        errors.invalid(stub, "", "unknown public key type; supported types are Ed25519, ECDSA, and RSA");
        return;
      }
    }
    if (!request.signatureHolds()) {
      errors.invalid(stub, "", "invalid signature");
    }
  }
}
