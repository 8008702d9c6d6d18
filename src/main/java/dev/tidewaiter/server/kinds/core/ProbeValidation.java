package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Probes of a container. Numbers that are 0 or missing are filled in.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateProbe, validateLivenessProbe, validateReadinessProbe,
 * validateStartupProbe.
 */
final class ProbeValidation {

  private ProbeValidation() {}

  /** The three probes of a container. */
  static void all(ObjectView container, Errors errors) {
    ObjectView liveness = container.at("livenessProbe");
    if (liveness.present()) {
      probe(liveness, errors);
      oneSuccess(liveness, errors);
    }
    ObjectView readiness = container.at("readinessProbe");
    if (readiness.present()) {
      probe(readiness, errors);
      if (readiness.at("terminationGracePeriodSeconds").present()) {
        errors.invalid(readiness.at("terminationGracePeriodSeconds"), "must not be set for readinessProbes");
      }
    }
    ObjectView startup = container.at("startupProbe");
    if (startup.present()) {
      probe(startup, errors);
      oneSuccess(startup, errors);
    }
  }

  private static void probe(ObjectView probe, Errors errors) {
    HandlerValidation.probe(probe, errors);
    errors.nonNegative(probe.at("initialDelaySeconds"));
    errors.nonNegative(probe.at("timeoutSeconds"));
    errors.nonNegative(probe.at("periodSeconds"));
    errors.nonNegative(probe.at("successThreshold"));
    errors.nonNegative(probe.at("failureThreshold"));
    ObjectView grace = probe.at("terminationGracePeriodSeconds");
    if (grace.present() && grace.number() <= 0) {
      errors.invalid(grace, "must be greater than 0");
    }
  }

  private static void oneSuccess(ObjectView probe, Errors errors) {
    ObjectView successes = probe.at("successThreshold");
    if (successes.number() != 0 && successes.number() != 1) {
      errors.invalid(successes, "must be 1");
    }
  }
}
