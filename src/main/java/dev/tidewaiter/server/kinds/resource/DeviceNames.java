package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Messages;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Names of attributes and capacities: an identifier of the language C, behind a domain and a slash where it must be told whose it is.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/validate, ResourceFullyQualifiedName.
 */
final class DeviceNames {

  private static final String NOT_AN_IDENTIFIER = Messages.regex(
      "a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric characters or '_'",
      "[A-Za-z_][A-Za-z0-9_]*", "my_name", "MY_NAME", "MyName");

  private DeviceNames() {}

  /** A name with its domain. One with more than one slash is let through. */
  static void fullyQualified(ObjectView field, Errors errors) {
    String text = field.text();
    int slash = text.indexOf('/');
    if (slash < 0) {
      identifier(field, text, errors);
      errors.invalid(field, "a fully qualified name must be a domain and a name separated by a slash");
      return;
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      return;
    }
    String domain = text.substring(0, slash);
    if (domain.isEmpty()) {
      errors.invalid(field, "\"\"", "prefix must not be empty");
    } else {
      if (Utf8.length(domain) > DeviceLimits.DOMAIN) {
        errors.tooLong(field, DeviceLimits.DOMAIN);
      }
      for (String message : Dns.subdomainInBytes(domain)) {
        errors.invalid(field, GoPrint.quoted(domain), "prefix: " + message);
      }
    }
    String name = text.substring(slash + 1);
    if (name.isEmpty()) {
      errors.invalid(field, "\"\"", "name must not be empty");
    } else {
      identifier(field, name, errors);
    }
  }

  /** An identifier, which is printed. */
  static void identifier(ObjectView field, String identifier, Errors errors) {
    if (Utf8.length(identifier) > DeviceLimits.IDENTIFIER) {
      errors.tooLong(field, DeviceLimits.IDENTIFIER);
    }
    if (!isIdentifier(identifier)) {
      errors.invalid(field, GoPrint.quoted(identifier), NOT_AN_IDENTIFIER);
    }
  }

  private static boolean isIdentifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
