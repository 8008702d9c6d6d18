package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.GoUrl;
import dev.tidewaiter.kube.Messages;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/**
 * Where a webhook is asked: at a URL or at a Service.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/util/webhook/validation.go.
 */
public final class WebhookAddress {

  private static final String FORM = "; desired format: https://host[/path]";
  private static final int HIGHEST_PORT = 65535;

  private WebhookAddress() {}

  /** A URL of the scheme https with nothing but a host, a port and a path. */
  public static void url(ObjectView field, Errors errors) {
    Optional<GoUrl> parsed = GoUrl.parse(field.text());
    if (parsed.isEmpty()) {
      errors.required(field, "url must be a valid URL: " + GoUrl.problem(field.text()) + FORM);
      return;
    }
    GoUrl url = parsed.get();
    if (!url.scheme().equals("https")) {
      errors.invalid(field, GoPrint.quoted(url.scheme()), "'https' is the only allowed URL scheme" + FORM);
    }
    if (url.host().isEmpty()) {
      errors.invalid(field, "\"\"", "host must be specified" + FORM);
    }
    if (!url.user().isEmpty()) {
      String user = url.user().substring(0, url.user().length() - 1);
      errors.invalid(field, GoPrint.quoted(user), "user information is not permitted in the URL");
    }
    if (!url.fragment().isEmpty()) {
      errors.invalid(field, GoPrint.quoted(url.plainFragment()), "fragments are not permitted in the URL");
    }
    if (!url.query().isEmpty()) {
      errors.invalid(field, GoPrint.quoted(url.query()), "query parameters are not permitted in the URL");
    }
  }

  /** A Service. The server mistakes its name for its namespace and the other way round: each is missed under the other's path. */
  public static void service(ObjectView service, Errors errors) {
    errors.demandText(service.at("namespace").as(service, "name"), "");
    errors.demandText(service.at("name").as(service, "namespace"), "");
    ObjectView port = service.at("port");
    if (port.present() && (port.number() < 1 || port.number() > HIGHEST_PORT)) {
      errors.invalid(port, "port is not valid: " + Messages.between(1, HIGHEST_PORT));
    }
    path(service.at("path"), errors);
  }

  private static void path(ObjectView field, Errors errors) {
    String path = field.text();
    if (path.isEmpty() || path.equals("/")) {
      return;
    }
    if (path.equals("//")) {
      errors.invalid(field, "segment[0] may not be empty");
      return;
    }
    if (!path.startsWith("/")) {
      errors.invalid(field, "must start with a '/'");
    }
    String steps = withoutFirstByte(path);
    if (steps.endsWith("/")) {
      steps = steps.substring(0, steps.length() - 1);
    }
    int segment = 0;
    for (String step : steps.split("/", -1)) {
      if (step.isEmpty()) {
        errors.invalid(field, "segment[" + segment + "] may not be empty");
      } else {
        for (String wrong : Dns.subdomain(step)) {
          errors.invalid(field, "segment[" + segment + "]: " + wrong);
        }
      }
      segment++;
    }
  }

  /** What is left of a character of more than one byte is none. */
  private static String withoutFirstByte(String path) {
    return path.charAt(0) < 0x80 ? path.substring(1) : "\ufffd" + path.substring(path.offsetByCodePoints(0, 1));
  }
}
