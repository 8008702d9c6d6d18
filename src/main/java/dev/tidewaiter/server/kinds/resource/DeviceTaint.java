package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * What keeps those from a device that do not tolerate it.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateDeviceTaint; pkg/apis/resource/v1, Validate_DeviceTaint.
 */
final class DeviceTaint {

  private DeviceTaint() {}

  static void validate(ObjectView taint, Errors errors) {
    Names.qualifiedName(taint.at("key"), errors);
    Names.labelValue(taint.at("value"), errors);
  }

  static void declared(ObjectView taint, Errors errors) {
    if (errors.demandText(taint.at("effect"), "")) {
      Declared.effect(taint.at("effect"), errors);
    }
  }
}
