package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
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

  @Override
  public void validate(ObjectView storageClass, Errors errors) {
    ObjectView provisioner = storageClass.at("provisioner");
    if (!provisioner.text().isEmpty()) {
      Provisioning.provisioner(provisioner, errors);
    }
    Provisioning.parameters(storageClass.at("parameters"), errors);
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
}
