package dev.tidewaiter.server.kinds.certificates;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.config.tls.TrustAnchor;
import dev.tidewaiter.server.kinds.config.tls.TrustAnchor.Kind;
import dev.tidewaiter.server.kinds.core.SignerNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the API server demands of a ClusterTrustBundle. Whether the user may speak for the signer is not asked: he is taken for one who may.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/certificates/validation, ValidateClusterTrustBundle.
 */
public final class ClusterTrustBundleRules implements KindRules {

  private static final int MAX_BYTES = 1024 * 1024;

  @Override
  public void validate(ObjectView bundle, Errors errors) {
    ObjectView spec = bundle.at("spec");
    if (!spec.at("signerName").text().isEmpty()) {
      SignerNames.validate(spec.at("signerName"), errors);
    }
    ObjectView certificates = spec.at("trustBundle");
    if (Utf8.length(certificates.text()) > MAX_BYTES) {
      errors.tooLong(certificates, MAX_BYTES);
      return;
    }
    List<TrustAnchor> anchors = TrustAnchor.read(certificates.text());
    int before = errors.count();
    for (int i = 0; i < anchors.size(); i++) {
      String problem = problem(anchors.get(i));
      if (!problem.isEmpty()) {
        wrong(certificates, "entry " + i + problem, errors);
      }
    }
    if (errors.count() == before) {
      each(anchors, certificates, errors);
    }
  }

  @Override
  public Optional<String> undecided(ObjectView bundle) {
    for (TrustAnchor anchor : TrustAnchor.read(bundle.at("spec", "trustBundle").text())) {
      if (anchor.kind() == Kind.UNKNOWN) {
        return Optional.of("an extension of a certificate in spec.trustBundle is not looked into");
      }
    }
    return Optional.empty();
  }

  private static String problem(TrustAnchor anchor) {
    if (!anchor.type().equals("CERTIFICATE")) {
      return " has bad block type: " + anchor.type();
    }
    if (anchor.hasHeaders()) {
      return " has PEM block headers";
    }
    return switch (anchor.kind()) {
      case UNREADABLE -> " does not parse as X.509";
      case NO_AUTHORITY -> " does not have the CA bit set";
      default -> "";
    };
  }

  /** There must be one at least, and each but once. */
  private static void each(List<TrustAnchor> anchors, ObjectView certificates, Errors errors) {
    if (anchors.isEmpty()) {
      wrong(certificates, "at least one trust anchor must be provided", errors);
    }
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      places.computeIfAbsent(anchors.get(i).identity(), identity -> new ArrayList<>()).add(Integer.toString(i));
    }
    for (List<String> same : places.values()) {
      if (same.size() > 1) {
        wrong(certificates, "duplicate trust anchor (indices [" + String.join(" ", same) + "])", errors);
      }
    }
  }

  private static void wrong(ObjectView certificates, String detail, Errors errors) {
    errors.invalid(certificates, "\"<value omitted>\"", detail);
  }
}
