package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * Names of certificate signers: a domain, a slash and a path.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation/names.go, ValidateSignerName, IsKubernetesSignerName.
 */
public final class SignerNames {

  private static final int NAME_MAX = Dns.SUBDOMAIN_MAX + 1 + Dns.SUBDOMAIN_MAX + 1 + Dns.LABEL_MAX;

  private SignerNames() {}

  /** A domain of at least two parts, a slash and a path of parts. */
  public static void validate(ObjectView name, Errors errors) {
    if (!errors.demandText(name, "")) {
      return;
    }
    String text = name.text();
    int slash = text.indexOf('/');
    if (slash < 0 || text.indexOf('/', slash + 1) >= 0) {
      errors.invalid(name, "must be a fully qualified domain and path of the form 'example.com/signer-name'");
      return;
    }
    String domain = text.substring(0, slash);
    if (Utf8.length(domain) > Dns.SUBDOMAIN_MAX) {
      errors.tooLong(name, Dns.SUBDOMAIN_MAX);
    }
    firstWrongPart(name, domain, true, errors);
    if (domain.indexOf('.') < 0) {
      errors.invalid(name, GoPrint.quoted(domain), "should be a domain with at least two segments separated by dots");
    }
    firstWrongPart(name, text.substring(slash + 1), false, errors);
    if (Utf8.length(text) > NAME_MAX) {
      errors.tooLong(name, NAME_MAX);
    }
  }

  /** Whether the signer is one of Kubernetes' own, whose certificates hold for a day at most. */
  public static boolean isOfKubernetes(String signer) {
    int slash = signer.indexOf('/');
    String host = slash < 0 ? signer : signer.substring(0, slash);
    return host.equals("kubernetes.io") || host.endsWith(".kubernetes.io");
  }

  private static void firstWrongPart(ObjectView name, String text, boolean labels, Errors errors) {
    for (String part : text.split("\\.", -1)) {
      List<String> wrong = labels ? Dns.label(part) : Dns.subdomain(part);
      for (String message : wrong) {
        errors.invalid(name, GoPrint.quoted(text), "validating label " + GoPrint.quoted(part) + ": " + message);
      }
      if (!wrong.isEmpty()) {
        return;
      }
    }
  }
}
