package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.Messages;
import java.util.List;

/** Fields that hold a name of some form: an error for each thing that is wrong with it. */
public final class Names {

  private Names() {}

  /** An RFC 1123 label. */
  public static void dnsLabel(ObjectView field, Errors errors) {
    errors.invalidEach(field, Dns.label(field.text()));
  }

  /** An RFC 1123 subdomain: the form of most objects' names. */
  public static void dnsSubdomain(ObjectView field, Errors errors) {
    errors.invalidEach(field, Dns.subdomain(field.text()));
  }

  /** A subdomain as declarative validation tells it, its length in bytes; an empty text is none, and is not told of. */
  public static void declaredSubdomain(ObjectView field, Errors errors) {
    if (!field.text().isEmpty()) {
      errors.invalidEach(field, Dns.subdomainInBytes(field.text()));
    }
  }

  /** A subdomain whose labels may hold underscores. */
  public static void dnsSubdomainWithUnderscore(ObjectView field, Errors errors) {
    errors.invalidEach(field, Dns.subdomainWithUnderscore(field.text()));
  }

  /** A DNS-1035 label. */
  public static void dns1035Label(ObjectView field, Errors errors) {
    errors.invalidEach(field, Dns.label1035(field.text()));
  }

  /** A name or a subdomain, a slash and a name: label keys, taint keys, condition types, resource names. */
  public static void qualifiedName(ObjectView field, Errors errors) {
    errors.invalidEach(field, Formats.qualifiedName(field.text()));
  }

  /** The value of a label. */
  public static void labelValue(ObjectView field, Errors errors) {
    errors.invalidEach(field, Formats.labelValue(field.text()));
  }

  /** The name of a port. */
  public static void portName(ObjectView field, Errors errors) {
    errors.invalidEach(field, Formats.portName(field.text()));
  }

  /** A name that can be a segment of a URL's path. */
  public static void pathSegment(ObjectView field, Errors errors) {
    errors.invalidEach(field, Formats.pathSegment(field.text()));
  }

  /** A key of a ConfigMap or Secret. */
  public static void configMapKey(ObjectView field, Errors errors) {
    errors.invalidEach(field, Formats.configMapKey(field.text()));
  }

  /** The name of an environment variable. */
  public static void envVarName(ObjectView field, Errors errors) {
    errors.invalidEach(field, Formats.envVarName(field.text()));
  }

  /** A subdomain, a slash and a path, such as {@code acme.io/foo}: finalizers and controllers are named so. */
  public static void domainPrefixedPath(ObjectView field, Errors errors) {
    String text = field.text();
    if (text.isEmpty()) {
      errors.required(field, "");
      return;
    }
    int slash = text.indexOf('/');
    if (slash <= 0 || slash == text.length() - 1) {
      errors.invalid(field, "must be a domain-prefixed path (such as \"acme.io/foo\")");
      return;
    }
    String host = text.substring(0, slash);
    for (String message : Dns.subdomain(host)) {
      errors.invalid(field, GoPrint.quoted(host), message);
    }
    String path = text.substring(slash + 1);
    if (!isHttpPath(path)) {
      errors.invalid(field, GoPrint.quoted(path), Messages.regex("Invalid path", "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+"));
    }
  }

  /** A qualified name that has its prefix, such as {@code acme.io/foo}. */
  public static void domainPrefixedKey(ObjectView field, Errors errors) {
    String text = field.text();
    if (text.isEmpty()) {
      errors.required(field, "");
      return;
    }
    List<String> wrong = Formats.qualifiedName(text);
    errors.invalidEach(field, wrong);
    if (wrong.isEmpty() && text.indexOf('/') < 0) {
      errors.invalid(field, "must be a domain-prefixed key (such as \"acme.io/foo\")");
    }
  }

  /** A domain of at least three parts, such as {@code hook.example.com}. */
  public static void fullyQualifiedName(ObjectView field, Errors errors) {
    String text = field.text();
    if (text.isEmpty()) {
      errors.required(field, "");
      return;
    }
    List<String> wrong = Dns.subdomain(text);
    if (!wrong.isEmpty()) {
      errors.invalid(field, String.join(",", wrong));
    } else if (text.indexOf('.') == text.lastIndexOf('.')) {
      errors.invalid(field, "should be a domain with at least three segments separated by dots");
    }
  }

  private static boolean isHttpPath(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letterOrDigit && "/-._~%!$&'()*+,;=:".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
