package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Projected certificates of the Pod.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateProjectionSources.
 */
final class PodCertificateProjection {

  private static final String[] KEY_TYPES = {"RSA3072", "RSA4096", "ECDSAP256", "ECDSAP384", "ECDSAP521", "ED25519"};
  private static final String[] FILES = {"credentialBundlePath", "keyPath", "certificateChainPath"};
  private static final int LEAST_SECONDS = 3600;
  private static final int MOST_SECONDS = 91 * 24 * 60 * 60;
  private static final int MOST_SECONDS_OF_KUBERNETES = 24 * 60 * 60;

  private PodCertificateProjection() {}

  static void validate(ObjectView certificate, ProjectedSource volume, Errors errors) {
    ObjectView signer = certificate.at("signerName");
    SignerNames.validate(signer, errors);
    UserAnnotations.validate(certificate.at("userAnnotations"), errors);
    Numbers.userId(certificate.at("user"), errors);
    keyType(certificate.at("keyType"), errors);
    lifetime(certificate.at("maxExpirationSeconds"), signer.text(), errors);
    files(certificate, volume, errors);
  }

  private static void keyType(ObjectView type, Errors errors) {
    for (String known : KEY_TYPES) {
      if (known.equals(type.text())) {
        return;
      }
    }
    errors.notSupported(type, KEY_TYPES);
  }

  private static void lifetime(ObjectView seconds, String signer, Errors errors) {
    if (seconds.absent()) {
      return;
    }
    if (seconds.number() < LEAST_SECONDS) {
      errors.invalid(seconds, "if provided, maxExpirationSeconds must be >= " + LEAST_SECONDS);
    }
    int most = SignerNames.isOfKubernetes(signer) ? MOST_SECONDS_OF_KUBERNETES : MOST_SECONDS;
    if (seconds.number() > most) {
      errors.invalid(seconds, "if provided, maxExpirationSeconds must be <= " + most);
    }
  }

  private static void files(ObjectView certificate, ProjectedSource volume, Errors errors) {
    boolean any = false;
    for (String name : FILES) {
      ObjectView path = certificate.at(name);
      if (!path.text().isEmpty()) {
        any = true;
        LocalPath.notReserved(path, errors);
        volume.distinct(path, path.text());
      }
    }
    if (!any) {
      errors.required(certificate, "specify at least one of credentialBundlePath, keyPath, and certificateChainPath");
    }
  }
}
