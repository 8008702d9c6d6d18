package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a VolumeAttributesClass.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, ValidateVolumeAttributesClass.
 */
public final class VolumeAttributesClassRules implements KindRules {

  @Override
  public void validate(ObjectView attributesClass, Errors errors) {
    ObjectView driver = attributesClass.at("driverName");
    if (errors.demandText(driver, "")) {
      Provisioning.provisioner(driver, errors);
    }
    ObjectView parameters = attributesClass.at("parameters");
    Provisioning.parameters(parameters, errors);
    if (parameters.size() == 0) {
      errors.required(parameters, "must contain at least one key/value pair");
    }
  }
}
