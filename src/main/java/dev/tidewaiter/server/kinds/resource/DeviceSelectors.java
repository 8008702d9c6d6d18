package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Selectors of devices: CEL expressions, which are not compiled here.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateSelectorSlice, validateSelector, validateCELExpression.
 */
final class DeviceSelectors {

  /** Why an object with selectors is not answered. */
  static final String NOT_COMPILED = "the CEL expressions that select devices are not compiled";

  private DeviceSelectors() {}

  static void validate(ObjectView selectors, Errors errors) {
    if (selectors.size() > DeviceLimits.LIST) {
      return;
    }
    for (ObjectView selector : selectors.items()) {
      ObjectView cel = selector.at("cel");
      if (cel.absent()) {
        errors.required(cel, "");
      } else if (Utf8.length(cel.at("expression").text()) > DeviceLimits.TEXT) {
        errors.tooLong(cel.at("expression"), DeviceLimits.TEXT);
      }
    }
  }

  /** What is declared of them, which is their number. */
  static void declared(ObjectView selectors, Errors errors) {
    Declared.maxItems(selectors, DeviceLimits.LIST, errors);
  }
}
