package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The name of a pool of devices: subdomains with slashes between.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validatePoolName.
 */
final class PoolName {

  private PoolName() {}

  static void validate(ObjectView name, Errors errors) {
    if (!errors.demandText(name, "")) {
      return;
    }
    String text = name.text();
    if (Utf8.length(text) > Dns.SUBDOMAIN_MAX) {
      errors.tooLong(name, Dns.SUBDOMAIN_MAX);
    }
    int start = 0;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', start)) {
      part(name, text.substring(start, slash), errors);
      start = slash + 1;
    }
    part(name, text.substring(start), errors);
  }

  private static void part(ObjectView name, String part, Errors errors) {
    for (String message : Dns.subdomain(part)) {
      errors.invalid(name, GoPrint.quoted(part), message);
    }
  }
}
