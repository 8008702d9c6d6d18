package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.core.PodTemplateSpecValidation;

/**
 * The spec of a Job, be it one of its own or a CronJob's template; the selector is not looked at.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/batch/validation, validateJobSpec.
 */
final class JobSpecValidation {

  private static final int LONGEST_MANAGER = 63;

  private JobSpecValidation() {}

  /** What holds on create and on update. */
  static void validate(ObjectView spec, ClusterSettings settings, Errors errors) {
    errors.nonNegative(spec.at("parallelism"));
    errors.nonNegative(spec.at("completions"));
    errors.nonNegative(spec.at("activeDeadlineSeconds"));
    errors.nonNegative(spec.at("backoffLimit"));
    errors.nonNegative(spec.at("ttlSecondsAfterFinished"));
    errors.nonNegative(spec.at("backoffLimitPerIndex"));
    errors.nonNegative(spec.at("maxFailedIndexes"));
    if (spec.at("maxFailedIndexes").present() && spec.at("backoffLimitPerIndex").absent()) {
      errors.required(spec.at("backoffLimitPerIndex"), "when maxFailedIndexes is specified");
    }
    managedBy(spec.at("managedBy"), errors);
    errors.oneOfIfPresent(spec.at("completionMode"), "NonIndexed", "Indexed");
    IndexedJob.validate(spec, errors);
    PodFailurePolicy.validate(spec, errors);
    SuccessPolicy.validate(spec, errors);
    podReplacementPolicy(spec, errors);
    PodTemplateSpecValidation.validate(spec.at("template"), settings, errors);
    restartPolicy(spec, errors);
  }

  private static void managedBy(ObjectView manager, Errors errors) {
    if (manager.present()) {
      Names.domainPrefixedPath(manager, errors);
      if (Utf8.length(manager.text()) > LONGEST_MANAGER) {
        errors.tooLong(manager, LONGEST_MANAGER);
      }
    }
  }

  private static void podReplacementPolicy(ObjectView spec, Errors errors) {
    ObjectView policy = spec.at("podReplacementPolicy");
    if (spec.at("podFailurePolicy").present()) {
      errors.oneOfIfPresent(policy, "Failed");
    } else {
      errors.oneOfIfPresent(policy, "Failed", "TerminatingOrFailed");
    }
  }

  private static void restartPolicy(ObjectView spec, Errors errors) {
    ObjectView policy = spec.at("template", "spec", "restartPolicy");
    switch (policy.text()) {
      case "", "Always" -> errors.required(policy, "valid values: \"OnFailure\", \"Never\"");
      case "OnFailure" -> {
        if (spec.at("podFailurePolicy").present()) {
          errors.invalid(policy, GoPrint.named(policy), "only \"Never\" is supported when podFailurePolicy is specified");
        }
      }
      default -> errors.oneOf(policy, "OnFailure", "Never");
    }
  }
}
