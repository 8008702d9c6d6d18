package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * Conditions that must hold before a Pod is bound to a node, and those that tell that they never will. One kind goes with the other.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateDeviceBindingParameters.
 */
final class BindingConditions {

  private static final int MAX = 4;

  private BindingConditions() {}

  static void validate(ObjectView device, Errors errors) {
    ObjectView conditions = device.at("bindingConditions");
    ObjectView failures = device.at("bindingFailureConditions");
    names(conditions, errors);
    names(failures, errors);
    Set<String> met = new HashSet<>();
    for (ObjectView condition : conditions.items()) {
      if (!met.add(condition.text())) {
        errors.duplicate(condition);
      }
    }
    Set<String> failed = new HashSet<>();
    for (ObjectView failure : failures.items()) {
      if (!failed.add(failure.text())) {
        errors.duplicate(failure);
      }
      if (met.contains(failure.text())) {
        errors.invalid(failure, "bindingFailureConditions must not overlap with bindingConditions");
      }
    }
    if (conditions.size() == 0 && failures.size() > 0) {
      errors.invalid(conditions, GoPrint.orNull(conditions), "bindingConditions are required to use bindingFailureConditions");
    }
    if (failures.size() == 0 && conditions.size() > 0) {
      errors.invalid(failures, GoPrint.orNull(failures), "bindingFailureConditions are required to use bindingConditions");
    }
  }

  static void declared(ObjectView device, Errors errors) {
    Declared.maxItems(device.at("bindingConditions"), MAX, errors);
    Declared.maxItems(device.at("bindingFailureConditions"), MAX, errors);
  }

  private static void names(ObjectView conditions, Errors errors) {
    if (conditions.size() > MAX) {
      return;
    }
    for (ObjectView condition : conditions.items()) {
      Names.qualifiedName(condition, errors);
    }
  }
}
