package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;

/**
 * What a metric is held to.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/validation, validateMetricTarget and its callers.
 */
final class MetricTargetValidation {

  private MetricTargetValidation() {}

  static void ofObject(ObjectView target, Errors errors) {
    any(target, errors);
    if (target.at("value").absent() && target.at("averageValue").absent()) {
      errors.required(target.at("averageValue"), "must set either a target value or averageValue");
    }
  }

  static void ofExternal(ObjectView target, Errors errors) {
    any(target, errors);
    if (target.at("value").absent() && target.at("averageValue").absent()) {
      errors.required(target.at("averageValue"), "must set either a target value for metric or a per-pod target");
    }
    if (target.at("value").present() && target.at("averageValue").present()) {
      errors.forbidden(target.at("value"), "may not set both a target value for metric and a per-pod target");
    }
  }

  static void ofPods(ObjectView target, Errors errors) {
    any(target, errors);
    if (target.at("averageValue").absent()) {
      errors.required(target.at("averageValue"), "must specify a positive target averageValue");
    }
  }

  /** Of a resource of Pods, or of a container of theirs. */
  static void ofResource(ObjectView target, Errors errors) {
    any(target, errors);
    ObjectView utilization = target.at("averageUtilization");
    ObjectView value = target.at("averageValue");
    if (utilization.absent() && value.absent()) {
      errors.required(utilization, "must set either a target raw value or a target utilization");
    }
    if (utilization.present() && value.present()) {
      errors.forbidden(value, "may not set both a target raw value and a target utilization");
    }
  }

  private static void any(ObjectView target, Errors errors) {
    ObjectView type = target.at("type");
    String text = type.text();
    errors.demandText(type, "must specify a metric target type");
    if (!text.equals("Utilization") && !text.equals("Value") && !text.equals("AverageValue")) {
      errors.invalid(type, GoPrint.json(text), "must be either Utilization, Value, or AverageValue");
    }
    positive(target.at("value"), errors);
    positive(target.at("averageValue"), errors);
    ObjectView utilization = target.at("averageUtilization");
    if (utilization.present() && utilization.number() < 1) {
      errors.invalid(utilization, "must be greater than 0");
    }
  }

  private static void positive(ObjectView field, Errors errors) {
    Quantity quantity = Quantities.of(field);
    if (field.present() && quantity.signum() <= 0) {
      errors.invalid(field, Quantities.print(quantity), "must be positive");
    }
  }
}
