package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Environment variables taken from whole ConfigMaps and Secrets.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateEnvFrom, validateConfigMapEnvSource, validateSecretEnvSource.
 */
final class EnvFromValidation {

  private EnvFromValidation() {}

  static void validate(ObjectView envFrom, Errors errors) {
    for (ObjectView source : envFrom.items()) {
      if (!source.at("prefix").text().isEmpty()) {
        Names.envVarName(source.at("prefix"), errors);
      }
      int sources = reference(source.at("configMapRef"), errors) + reference(source.at("secretRef"), errors);
      // How many there are is reported at the list.
      ObjectView list = source.as(envFrom);
      if (sources == 0) {
        errors.invalid(list, "\"\"", "must specify one of: `configMapRef` or `secretRef`");
      } else if (sources > 1) {
        errors.invalid(list, "\"\"", "may not have more than one field specified at a time");
      }
    }
  }

  private static int reference(ObjectView reference, Errors errors) {
    if (reference.absent()) {
      return 0;
    }
    ObjectView name = reference.at("name");
    if (errors.demandText(name, "")) {
      errors.invalidEach(name, Dns.subdomain(Dns.maskTrailingDash(name.text())));
    }
    return 1;
  }
}
