package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * Forms that are declared of fields about devices; what is declared is reported after all that is written.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/validate; pkg/apis/resource/v1, zz_generated.validations.go.
 */
final class Declared {

  private static final String CASELESS =
      "an RFC 1123 subdomain must consist of alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character "
          + "(e.g. 'Example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

  private Declared() {}

  /** Whether a list has no more than so many items; what else is declared of it is not asked if it has. */
  static boolean maxItems(ObjectView list, int max, Errors errors) {
    if (list.size() <= max) {
      return true;
    }
    errors.tooMany(list, list.size(), max);
    return false;
  }

  /** A list of texts, each of them once. */
  static void set(ObjectView list, int max, Errors errors) {
    if (!maxItems(list, max, errors)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (ObjectView item : list.items()) {
      if (!seen.add(item.text())) {
        errors.duplicate(item);
      }
    }
  }

  /** A label that must be there. */
  static void shortName(ObjectView field, Errors errors) {
    if (errors.demandText(field, "")) {
      errors.invalidEach(field, Dns.labelInBytes(field.text()));
    }
  }

  /** A subdomain that must be there. */
  static void longName(ObjectView field, Errors errors) {
    errors.demandText(field, "");
    Names.declaredSubdomain(field, errors);
  }

  /** The name of a driver, which is a subdomain in letters of any case. */
  static void driver(ObjectView driver, Errors errors) {
    if (!errors.demandText(driver, "")) {
      return;
    }
    String name = driver.text();
    if (Utf8.length(name) > Dns.SUBDOMAIN_MAX) {
      errors.invalid(driver, "must be no more than " + Dns.SUBDOMAIN_MAX + " bytes");
    }
    if (!isSubdomainOfAnyCase(name)) {
      errors.invalid(driver, CASELESS);
    }
    if (name.codePointCount(0, name.length()) > DeviceLimits.DOMAIN) {
      errors.tooLongInCharacters(driver, DeviceLimits.DOMAIN);
    }
  }

  /** Effects of taints. */
  static void effect(ObjectView effect, Errors errors) {
    errors.oneOf(effect, "NoExecute", "NoSchedule", "None");
  }

  /** Tolerations, of which there may be any number. */
  static void tolerations(ObjectView tolerations, Errors errors) {
    for (ObjectView toleration : tolerations.items()) {
      if (!toleration.at("key").text().isEmpty()) {
        Names.qualifiedName(toleration.at("key"), errors);
      }
      errors.oneOf(toleration.at("operator"), "Equal", "Exists");
      if (!toleration.at("effect").text().isEmpty()) {
        effect(toleration.at("effect"), errors);
      }
    }
  }

  private static boolean isSubdomainOfAnyCase(String name) {
    boolean inLabel = false;
    char last = '.';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (c == '.' ? !inLabel || last == '-' : !letterOrDigit && (c != '-' || !inLabel)) {
        return false;
      }
      inLabel = c != '.';
      last = c;
    }
    return inLabel && last != '-';
  }
}
