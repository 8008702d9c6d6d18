package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What a driver is told about devices: a JSON object that only it understands.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateDeviceConfiguration, validateRawExtension.
 */
final class DeviceConfiguration {

  private DeviceConfiguration() {}

  static void validate(ObjectView configuration, Errors errors) {
    ObjectView opaque = configuration.at("opaque");
    if (opaque.absent()) {
      errors.required(opaque, "");
      return;
    }
    ObjectView driver = opaque.at("driver");
    String name = driver.text();
    // More than that in characters is declared, and reported there.
    if (Utf8.length(name) > DeviceLimits.DOMAIN && name.codePointCount(0, name.length()) <= DeviceLimits.DOMAIN) {
      errors.tooLong(driver, DeviceLimits.DOMAIN);
    }
    parameters(opaque.at("parameters"), errors);
  }

  static void declared(ObjectView configuration, Errors errors) {
    if (configuration.at("opaque").present()) {
      Declared.driver(configuration.at("opaque", "driver"), errors);
    }
  }

  private static void parameters(ObjectView parameters, Errors errors) {
    if (parameters.absent()) {
      errors.required(parameters, "");
    } else if (Utf8.length(GoPrint.named(parameters)) > DeviceLimits.TEXT) {
      errors.tooLong(parameters, DeviceLimits.TEXT);
    } else if (!(parameters.value().get() instanceof JsonObject)) {
      errors.invalid(parameters, "\"<value omitted>\"", "must be a valid JSON object");
    }
  }
}
