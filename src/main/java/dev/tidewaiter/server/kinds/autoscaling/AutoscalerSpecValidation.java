package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The spec of a HorizontalPodAutoscaler.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/validation, validateHorizontalPodAutoscalerSpec; pkg/apis/autoscaling/v2,
 * Validate_HorizontalPodAutoscalerSpec, whose errors come last.
 */
final class AutoscalerSpecValidation {

  private AutoscalerSpecValidation() {}

  static void validate(ObjectView spec, boolean scalesToZero, Errors errors) {
    ObjectView min = spec.at("minReplicas");
    ObjectView max = spec.at("maxReplicas");
    long least = min.absent() ? 1 : min.number();
    if (max.number() < least) {
      invalid(max, "must be greater than or equal to `minReplicas`", errors);
    }
    scaleTarget(spec.at("scaleTargetRef"), errors);
    metrics(spec.at("metrics"), least, errors);
    ScalingRulesValidation.validate(spec.at("behavior", "scaleUp"), errors);
    ScalingRulesValidation.validate(spec.at("behavior", "scaleDown"), errors);
    bounds(min, max, scalesToZero ? 0 : 1, errors);
  }

  private static void bounds(ObjectView min, ObjectView max, long lowest, Errors errors) {
    if (min.present() && min.number() < lowest) {
      invalid(min, "must be greater than or equal to " + lowest, errors);
    }
    if (max.number() == 0) {
      errors.required(max, "");
    } else if (max.number() < 0) {
      invalid(max, "must be greater than or equal to 1", errors);
    }
  }

  private static void scaleTarget(ObjectView target, Errors errors) {
    boolean coreKind = target.at("kind").text().equals("ReplicationController");
    ObjectReference.validate(target, coreKind, errors);
  }

  /** Without metrics the server fills in a fair use of the processor. */
  private static void metrics(ObjectView metrics, long least, Errors errors) {
    boolean countsWithoutPods = false;
    for (ObjectView metric : metrics.items()) {
      MetricSpecValidation.validate(metric, errors);
      String type = metric.at("type").text();
      countsWithoutPods |= type.equals("Object") || type.equals("External");
    }
    if (least == 0 && !countsWithoutPods) {
      errors.forbidden(metrics, "must specify at least one Object or External metric to support scaling to zero replicas");
    }
  }

  private static void invalid(ObjectView number, String detail, Errors errors) {
    errors.invalid(number, Long.toString(number.number()), detail);
  }
}
