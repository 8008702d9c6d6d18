package dev.tidewaiter.server.kinds.certificates;

import dev.tidewaiter.server.field.Bytes;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.config.tls.PemRequest;
import dev.tidewaiter.server.kinds.config.tls.SigningRequest;
import dev.tidewaiter.server.kinds.core.SignerNames;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the API server demands of a CertificateSigningRequest.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/certificates/validation, ValidateCertificateSigningRequestCreate;
 * plugin/pkg/admission/certificates/subjectrestriction.
 */
public final class CertificateSigningRequestRules implements KindRules {

  private static final String LEGACY = "kubernetes.io/legacy-unknown";
  private static final String CLIENTS = "kubernetes.io/kube-apiserver-client";
  private static final String MASTERS = "system:masters";
  private static final String UNKNOWN = "what the server says of the certificate request in spec.request is not known";
  private static final String UNVERIFIED = "the signature of the request is not verified; tidewaiter verdict does, and check --thorough";
  private static final int LEAST_SECONDS = 600;
  private static final String[] USAGES = {
    "any", "cert sign", "client auth", "code signing", "content commitment", "crl sign", "data encipherment", "decipher only",
    "digital signature", "email protection", "encipher only", "ipsec end system", "ipsec tunnel", "ipsec user", "key agreement",
    "key encipherment", "microsoft sgc", "netscape sgc", "ocsp signing", "s/mime", "server auth", "signing", "timestamping"
  };

  private final boolean verifies;

  /** The rules of a request. */
  public CertificateSigningRequestRules() {
    this(true);
  }

  private CertificateSigningRequestRules(boolean verifies) {
    this.verifies = verifies;
  }

  @Override
  public CertificateSigningRequestRules sparing() {
    return new CertificateSigningRequestRules(false);
  }

  @Override
  public JsonObject prepared(JsonObject request) {
    return request.without("status");
  }

  @Override
  public void validate(ObjectView object, Errors errors) {
    ObjectView spec = object.at("spec");
    Optional<String> problem = request(object, verifies).problem();
    if (problem.isEmpty() || !verifies) {
      errors.leaveOpen(verifies ? UNKNOWN : UNVERIFIED);
    }
    if (!problem.orElse("").isEmpty()) {
      errors.invalid(spec.at("request"), print(spec.at("request")), problem.get());
    }
    usages(spec.at("usages"), errors);
    ObjectView signer = spec.at("signerName");
    if (signer.text().equals(LEGACY)) {
      errors.invalid(signer, "the legacy signerName is not allowed via this API version");
    } else {
      SignerNames.validate(signer, errors);
    }
    ObjectView seconds = spec.at("expirationSeconds");
    if (seconds.present() && seconds.number() < LEAST_SECONDS) {
      errors.invalid(seconds, "may not specify a duration less than 600 seconds (10 minutes)");
    }
  }

  @Override
  public Optional<Denial> validatingAdmission(ObjectView object) {
    Optional<SigningRequest> request = request(object, false).request();
    return object.at("spec", "signerName").text().equals(CLIENTS) && request.isPresent() && request.get().isOf(MASTERS)
        ? Optional.of(
            new Denial(object.at("spec", "request"), "use of " + CLIENTS + " signer with " + MASTERS + " group is not allowed"))
        : Optional.empty();
  }

  private static void usages(ObjectView usages, Errors errors) {
    if (usages.size() == 0) {
      errors.required(usages, "");
    }
    for (ObjectView usage : usages.items()) {
      errors.oneOf(usage, USAGES);
    }
    Set<String> seen = new HashSet<>();
    for (ObjectView usage : usages.items()) {
      if (!seen.add(usage.text())) {
        errors.duplicate(usage, GoPrint.named(usage));
      }
    }
  }

  private static PemRequest request(ObjectView object, boolean verifies) {
    return PemRequest.read(Bytes.of(object.at("spec", "request")), verifies);
  }

  private static String print(ObjectView bytes) {
    return bytes.absent() ? "null" : GoPrint.quoted(Base64.getEncoder().encodeToString(Bytes.of(bytes)));
  }
}
