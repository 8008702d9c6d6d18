package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.IntOrPercent;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * How a DaemonSet puts new Pods in the place of old ones.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/v1/defaults.go, SetDefaults_DaemonSet; pkg/apis/apps/validation,
 * ValidateDaemonSetUpdateStrategy.
 */
final class DaemonSetUpdateStrategy {

  private static final String ROLLING = "RollingUpdate";

  private DaemonSetUpdateStrategy() {}

  static JsonObject defaulted(JsonObject given) {
    JsonObject strategy = Fill.text(given, "type", ROLLING);
    if (!Fill.textOf(strategy, "type").equals(ROLLING)) {
      return strategy;
    }
    JsonObject rolling = Fill.absentNumber(Fill.objectOf(strategy, "rollingUpdate"), "maxUnavailable", 1);
    return strategy.with("rollingUpdate", Fill.absentNumber(rolling, "maxSurge", 0));
  }

  static void validate(ObjectView strategy, Errors errors) {
    ObjectView rolling = strategy.at("rollingUpdate");
    switch (strategy.at("type").text()) {
      case ROLLING -> rolling(rolling.at("maxUnavailable"), rolling.at("maxSurge"), errors);
      case "OnDelete" -> { }
      default -> errors.notSupported(strategy, RollingUpdate.print(strategy), new String[] {ROLLING, "OnDelete"});
    }
  }

  /** Exactly one of the two is not 0. */
  private static void rolling(ObjectView unavailable, ObjectView surge, Errors errors) {
    IntOrPercent.nonNegative(unavailable, errors);
    IntOrPercent.nonNegative(surge, errors);
    IntOrPercent.atMost100Percent(unavailable, errors);
    IntOrPercent.atMost100Percent(surge, errors);
    boolean canLack = IntOrPercent.value(unavailable) != 0;
    boolean canExceed = IntOrPercent.value(surge) != 0;
    if (canLack && canExceed) {
      errors.invalid(surge, GoPrint.named(surge), "may not be set when maxUnavailable is non-zero");
    } else if (!canLack && !canExceed) {
      errors.required(unavailable, "cannot be 0 when maxSurge is 0");
    }
  }
}
