package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Identifier;
import dev.tidewaiter.kube.Messages;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.ErrorType;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Span;
import java.util.List;

/**
 * Names of attributes and capacities: an identifier of the language C, behind a domain and a slash where it must be told whose it is.
 * Names with more than one slash are let through.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/validate, ResourceFullyQualifiedName; pkg/apis/resource/validation,
 * validateQualifiedName.
 */
final class DeviceNames {

  private static final String NOT_AN_IDENTIFIER = Messages.regex(
      "a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric characters or '_'",
      "[A-Za-z_][A-Za-z0-9_]*", "my_name", "MY_NAME", "MyName");

  private final String path;
  private final Span at;
  private final Errors errors;

  private DeviceNames(String path, Span at, Errors errors) {
    this.path = path;
    this.at = at;
    this.errors = errors;
  }

  /** A name with its domain, as it is declared. */
  static void fullyQualified(ObjectView field, Errors errors) {
    DeviceNames name = new DeviceNames(field.path().toString(), field.place(), errors);
    String text = field.text();
    int slash = text.indexOf('/');
    if (slash < 0) {
      name.identifier(text);
      errors.invalid(field, "a fully qualified name must be a domain and a name separated by a slash");
    } else if (text.indexOf('/', slash + 1) < 0) {
      name.declaredDomain(text.substring(0, slash));
      name.identifier(text.substring(slash + 1), "name must not be empty");
    }
  }

  /** The key of an entry, with a domain or without; errors stand at the map. */
  static void key(ObjectView map, ObjectView entry, Errors errors) {
    DeviceNames name = new DeviceNames(map.path().toString(), entry.keyPlace(), errors);
    String text = entry.name();
    int slash = text.indexOf('/');
    if (slash < 0) {
      name.identifier(text);
    } else if (text.indexOf('/', slash + 1) < 0) {
      name.domain(text.substring(0, slash));
      name.identifier(text.substring(slash + 1), "the name must not be empty");
    }
  }

  private void declaredDomain(String domain) {
    if (domain.isEmpty()) {
      invalid("", "prefix must not be empty");
      return;
    }
    tooLong(domain, DeviceLimits.DOMAIN);
    for (String message : Dns.subdomainInBytes(domain)) {
      invalid(domain, "prefix: " + message);
    }
  }

  /** Letters of any case, as in a driver's name. */
  private void domain(String domain) {
    if (domain.isEmpty()) {
      invalid("", "the domain must not be empty");
      return;
    }
    tooLong(domain, DeviceLimits.DOMAIN);
    List<String> wrong = Dns.subdomain(GoCase.lower(domain));
    for (String message : wrong) {
      invalid(domain, message);
    }
  }

  private void identifier(String identifier, String ifEmpty) {
    if (identifier.isEmpty()) {
      invalid("", ifEmpty);
    } else {
      identifier(identifier);
    }
  }

  private void identifier(String identifier) {
    tooLong(identifier, DeviceLimits.IDENTIFIER);
    if (!Identifier.is(identifier)) {
      invalid(identifier, NOT_AN_IDENTIFIER);
    }
  }

  private void tooLong(String part, int max) {
    if (Utf8.length(part) > max) {
      errors.add(new FieldError(ErrorType.TOO_LONG, path, "", "may not be more than " + max + " bytes", at));
    }
  }

  private void invalid(String part, String detail) {
    errors.add(new FieldError(ErrorType.INVALID, path, GoPrint.quoted(part), detail, at));
  }
}
