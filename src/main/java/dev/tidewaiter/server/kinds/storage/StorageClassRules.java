package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.NodeLabels;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a StorageClass.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, ValidateStorageClass; pkg/apis/storage/v1, Validate_StorageClass;
 * pkg/api/storage.
 */
public final class StorageClassRules implements KindRules {

  private static final int MAX_PARAMETERS = 512;
  private static final int MAX_PARAMETER_BYTES = 256 * 1024;

  @Override
  public void validate(ObjectView storageClass, Errors errors) {
    ObjectView provisioner = storageClass.at("provisioner");
    if (!provisioner.text().isEmpty()) {
      provisioner(provisioner, errors);
    }
    parameters(storageClass.at("parameters"), errors);
    ObjectView policy = storageClass.at("reclaimPolicy");
    if (!policy.text().isEmpty()) {
      errors.oneOf(policy, "Delete", "Retain");
    }
    errors.oneOfIfPresent(storageClass.at("volumeBindingMode"), "Immediate", "WaitForFirstConsumer");
    AllowedTopologies.validate(storageClass.at("allowedTopologies"), errors);
    errors.demandText(provisioner, "");
  }

  @Override
  public void warn(ObjectView storageClass, Warnings warnings) {
    for (ObjectView term : storageClass.at("allowedTopologies").items()) {
      for (ObjectView expression : term.at("matchLabelExpressions").items()) {
        ObjectView key = expression.at("key");
        String deprecation = NodeLabels.deprecation(key.text());
        if (!deprecation.isEmpty()) {
          warnings.add(key, key.path() + ": " + deprecation);
        }
      }
    }
  }

  /** A qualified name of any letter case; it is printed in lower case. */
  private static void provisioner(ObjectView provisioner, Errors errors) {
    String name = GoCase.lower(provisioner.text());
    for (String message : Formats.qualifiedName(name)) {
      errors.invalid(provisioner, GoPrint.quoted(name), message);
    }
  }

  /** Too many are reported as if their number were a length, and then not looked at. */
  private static void parameters(ObjectView parameters, Errors errors) {
    if (parameters.size() > MAX_PARAMETERS) {
      errors.tooLong(parameters, MAX_PARAMETERS);
      return;
    }
    long bytes = 0;
    for (ObjectView parameter : parameters.entries()) {
      if (parameter.name().isEmpty()) {
        errors.invalid(parameter.as(parameters.path()), "\"\"", "field can not be empty.");
      }
      bytes += Utf8.length(parameter.name()) + Utf8.length(parameter.text());
    }
    if (bytes > MAX_PARAMETER_BYTES) {
      errors.tooLong(parameters, MAX_PARAMETER_BYTES);
    }
  }
}
