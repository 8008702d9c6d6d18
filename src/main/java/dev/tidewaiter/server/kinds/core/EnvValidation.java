package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.volume.HostSources;

/**
 * Environment variables and where their values come from.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateEnv, validateEnvVarValueFrom and below.
 */
final class EnvValidation {

  private static final String[] POD_FIELDS = {
    "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP",
    "status.hostIPs", "status.podIP", "status.podIPs"
  };

  private EnvValidation() {}

  static void validate(ObjectView env, ClusterSettings settings, Errors errors) {
    for (ObjectView variable : env.items()) {
      if (errors.demandText(variable.at("name"), "")) {
        Names.envVarName(variable.at("name"), errors);
      }
      if (variable.at("valueFrom").present()) {
        valueFrom(variable, settings, errors);
      }
    }
  }

  private static void valueFrom(ObjectView variable, ClusterSettings settings, Errors errors) {
    ObjectView from = variable.at("valueFrom");
    int sources = 0;
    if (from.at("fieldRef").present()) {
      sources++;
      FieldReferences.podField(from.at("fieldRef"), POD_FIELDS, errors);
    }
    if (from.at("resourceFieldRef").present()) {
      sources++;
      FieldReferences.resource(from.at("resourceFieldRef"), errors);
      FieldReferences.divisor(from.at("resourceFieldRef"), errors);
    }
    if (from.at("configMapKeyRef").present()) {
      sources++;
      keyReference(from.at("configMapKeyRef"), errors);
    }
    if (from.at("secretKeyRef").present()) {
      sources++;
      keyReference(from.at("secretKeyRef"), errors);
    }
    if (from.at("fileKeyRef").present()) {
      sources++;
      fileKeyReference(from.at("fileKeyRef"), errors);
    }
    if (sources == 0) {
      errors.invalid(from, "\"\"", settings.gate("EnvFiles", true)
          ? "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"
          : "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`");
    } else if (!variable.at("value").text().isEmpty()) {
      errors.invalid(from, "\"\"", "may not be specified when `value` is not empty");
    } else if (sources > 1) {
      errors.invalid(from, "\"\"", "may not have more than one field specified at a time");
    }
  }

  /** A key of a ConfigMap or Secret; an empty name is of the wrong form. */
  private static void keyReference(ObjectView reference, Errors errors) {
    Names.dnsSubdomain(reference.at("name"), errors);
    if (errors.demandText(reference.at("key"), "")) {
      Names.configMapKey(reference.at("key"), errors);
    }
  }

  private static void fileKeyReference(ObjectView reference, Errors errors) {
    if (errors.demandText(reference.at("key"), "")) {
      Names.envVarName(reference.at("key"), errors);
    }
    if (errors.demandText(reference.at("volumeName"), "")) {
      Names.dnsLabel(reference.at("volumeName"), errors);
    }
    if (errors.demandText(reference.at("path"), "")) {
      HostSources.noBacksteps(reference.at("path"), errors);
    }
  }
}
