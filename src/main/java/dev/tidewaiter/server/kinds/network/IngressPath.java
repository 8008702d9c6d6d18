package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A path of an Ingress's rule.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, validateHTTPIngressPath.
 */
final class IngressPath {

  private static final String[] NOWHERE = {"//", "/./", "/../", "%2f", "%2F"};
  private static final String[] NOT_LAST = {"/..", "/."};

  private IngressPath() {}

  static void validate(ObjectView entry, Errors errors) {
    ObjectView type = entry.at("pathType");
    ObjectView path = entry.at("path");
    if (type.absent()) {
      errors.required(type, "pathType must be specified");
      return;
    }
    switch (type.text()) {
      case "Exact", "Prefix" -> matched(path, errors);
      case "ImplementationSpecific" -> {
        if (!path.text().isEmpty()) {
          absolute(path, errors);
        }
      }
      default -> errors.oneOf(type, "Exact", "ImplementationSpecific", "Prefix");
    }
    IngressBackend.validate(entry.at("backend"), errors);
  }

  private static void matched(ObjectView path, Errors errors) {
    absolute(path, errors);
    for (String sequence : NOWHERE) {
      if (path.text().contains(sequence)) {
        errors.invalid(path, "must not contain '" + sequence + "'");
      }
    }
    for (String suffix : NOT_LAST) {
      if (path.text().endsWith(suffix)) {
        errors.invalid(path, "cannot end with '" + suffix + "'");
      }
    }
  }

  private static void absolute(ObjectView path, Errors errors) {
    if (!path.text().startsWith("/")) {
      errors.invalid(path, "must be an absolute path");
    }
  }
}
