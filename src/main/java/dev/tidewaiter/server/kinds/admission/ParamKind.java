package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * The kind of a policy's parameters.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateParamKind.
 */
final class ParamKind {

  private ParamKind() {}

  static void validate(ObjectView paramKind, Errors errors) {
    ObjectView apiVersion = paramKind.at("apiVersion");
    if (errors.demandText(apiVersion, "")) {
      apiVersion(apiVersion, errors);
    }
    ObjectView kind = paramKind.at("kind");
    if (errors.demandText(kind, "")) {
      List<String> wrong = Dns.label1035(GoCase.lower(kind.text()));
      if (!wrong.isEmpty()) {
        errors.invalid(kind, "may have mixed case, but should otherwise match: " + String.join(",", wrong));
      }
    }
  }

  private static void apiVersion(ObjectView field, Errors errors) {
    String text = field.text();
    int slash = text.indexOf('/');
    if (slash != text.lastIndexOf('/')) {
      errors.invalid(field, "unexpected GroupVersion string: " + text);
      return;
    }
    String group = slash < 0 ? "" : text.substring(0, slash);
    String version = text.substring(slash + 1);
    if (!group.isEmpty()) {
      part(field, group, Dns.subdomain(group), errors);
    }
    if (version.isEmpty()) {
      errors.invalid(field, "version must be specified");
    } else {
      part(field, version, Dns.label1035(version), errors);
    }
  }

  private static void part(ObjectView field, String part, List<String> wrong, Errors errors) {
    if (!wrong.isEmpty()) {
      errors.invalid(field, GoPrint.quoted(part), String.join(",", wrong));
    }
  }
}
