package dev.tidewaiter.server.kinds.apiregistration;

import dev.tidewaiter.kube.Messages;
import dev.tidewaiter.server.field.Bytes;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of an APIService.
 *
 * <p>Source: Kubernetes 1.37, kube-aggregator/pkg/apis/apiregistration/validation, ValidateAPIService; pkg/apis/apiregistration/v1,
 * SetDefaults_ServiceReference.
 */
public final class ApiServiceRules implements KindRules {

  private static final int HIGHEST_GROUP_PRIORITY = 20_000;
  private static final int HIGHEST_VERSION_PRIORITY = 1000;
  private static final int HTTPS = 443;
  private static final int HIGHEST_PORT = 65535;

  @Override
  public JsonObject defaulted(JsonObject apiService) {
    JsonObject spec = Fill.objectOf(apiService, "spec");
    if (spec.get("service").isEmpty()) {
      return apiService;
    }
    return apiService.with("spec", spec.with("service", Fill.absentNumber(Fill.objectOf(spec, "service"), "port", HTTPS)));
  }

  @Override
  public void validate(ObjectView apiService, Errors errors) {
    ObjectView spec = apiService.at("spec");
    ObjectView group = spec.at("group");
    if (!group.text().isEmpty()) {
      Names.dnsSubdomain(group, errors);
    } else if (!spec.at("version").text().equals("v1")) {
      errors.required(group, "only v1 may have an empty group and it better be legacy kube");
    }
    Names.dns1035Label(spec.at("version"), errors);
    priority(spec.at("groupPriorityMinimum"), HIGHEST_GROUP_PRIORITY, errors);
    priority(spec.at("versionPriority"), HIGHEST_VERSION_PRIORITY, errors);
    if (spec.at("service").present()) {
      served(spec, spec.at("service"), errors);
    } else {
      local(spec, errors);
    }
  }

  /** The highest is allowed, though the sentence says that it is not. */
  private static void priority(ObjectView priority, int highest, Errors errors) {
    long number = priority.number();
    if (number <= 0 || number > highest) {
      errors.invalid(priority, Long.toString(number), "must be positive and less than " + highest);
    }
  }

  /** What this server serves itself is not called over TLS. */
  private static void local(ObjectView spec, Errors errors) {
    ObjectView bundle = spec.at("caBundle");
    if (Bytes.size(bundle) > 0) {
      errors.invalid(bundle, GoPrint.quoted(Bytes.size(bundle) + " bytes"), "local APIServices may not have a caBundle");
    }
    if (spec.at("insecureSkipTLSVerify").flag()) {
      errors.invalid(spec.at("insecureSkipTLSVerify"), "local APIServices may not have insecureSkipTLSVerify");
    }
  }

  private static void served(ObjectView spec, ObjectView service, Errors errors) {
    errors.demandText(service.at("namespace"), "");
    errors.demandText(service.at("name"), "");
    ObjectView port = service.at("port");
    if (port.number() < 1 || port.number() > HIGHEST_PORT) {
      errors.invalid(port, "port is not valid: " + Messages.between(1, HIGHEST_PORT));
    }
    if (spec.at("insecureSkipTLSVerify").flag() && Bytes.size(spec.at("caBundle")) > 0) {
      errors.invalid(spec.at("insecureSkipTLSVerify"), "may not be true if caBundle is present");
    }
  }
}
