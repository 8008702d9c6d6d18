package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.IntOrPercent;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * How a Deployment puts new Pods in the place of old ones.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/v1/defaults.go, SetDefaults_Deployment; pkg/apis/apps/validation,
 * ValidateDeploymentStrategy.
 */
final class DeploymentStrategy {

  private static final String ROLLING = "RollingUpdate";

  private DeploymentStrategy() {}

  static JsonObject defaulted(JsonObject given) {
    JsonObject strategy = Fill.text(given, "type", ROLLING);
    if (!Fill.textOf(strategy, "type").equals(ROLLING)) {
      return strategy;
    }
    JsonObject rolling = Fill.absentText(Fill.objectOf(strategy, "rollingUpdate"), "maxUnavailable", "25%");
    return strategy.with("rollingUpdate", Fill.absentText(rolling, "maxSurge", "25%"));
  }

  static void validate(ObjectView strategy, Errors errors) {
    ObjectView rolling = strategy.at("rollingUpdate");
    switch (strategy.at("type").text()) {
      case ROLLING -> rolling(rolling.at("maxUnavailable"), rolling.at("maxSurge"), errors);
      case "Recreate" -> {
        if (rolling.present()) {
          errors.forbidden(rolling, "may not be specified when strategy `type` is 'Recreate'");
        }
      }
      default -> errors.notSupported(strategy, RollingUpdate.print(strategy), new String[] {"Recreate", ROLLING});
    }
  }

  private static void rolling(ObjectView unavailable, ObjectView surge, Errors errors) {
    IntOrPercent.nonNegative(unavailable, errors);
    IntOrPercent.nonNegative(surge, errors);
    if (IntOrPercent.value(unavailable) == 0 && IntOrPercent.value(surge) == 0) {
      errors.invalid(unavailable, GoPrint.named(unavailable), "may not be 0 when `maxSurge` is 0");
    }
    IntOrPercent.atMost100Percent(unavailable, errors);
  }
}
