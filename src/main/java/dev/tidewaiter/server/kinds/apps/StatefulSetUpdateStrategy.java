package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.IntOrPercent;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * How a StatefulSet puts new Pods in the place of old ones.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/v1/defaults.go, SetDefaults_StatefulSet; pkg/registry/apps/statefulset/strategy.go,
 * dropStatefulSetDisabledFields; pkg/apis/apps/validation, ValidateStatefulSetSpec, validateRollingUpdateStatefulSet.
 */
final class StatefulSetUpdateStrategy {

  private static final String ROLLING = "RollingUpdate";

  private StatefulSetUpdateStrategy() {}

  /** The type; the limits that are filled in are always right. */
  static JsonObject defaulted(JsonObject strategy) {
    return Fill.text(strategy, "type", ROLLING);
  }

  static JsonObject prepared(JsonObject strategy, ClusterSettings settings) {
    boolean keep = strategy.get("rollingUpdate").isEmpty() || settings.gate("MaxUnavailableStatefulSet", true);
    return keep ? strategy : strategy.with("rollingUpdate", Fill.objectOf(strategy, "rollingUpdate").without("maxUnavailable"));
  }

  static void validate(ObjectView strategy, ClusterSettings settings, Errors errors) {
    ObjectView rolling = strategy.at("rollingUpdate");
    String type = strategy.at("type").text();
    boolean mayRecreate = settings.gate("StatefulSetRecreateStrategy", false);
    if (type.equals(ROLLING)) {
      rolling(rolling, errors);
    } else if (!type.equals("OnDelete") && !(type.equals("Recreate") && mayRecreate)) {
      errors.invalid(strategy, print(strategy),
          mayRecreate ? "must be 'RollingUpdate', 'OnDelete', or 'Recreate'" : "must be 'RollingUpdate' or 'OnDelete'");
    } else if (rolling.present()) {
      errors.invalid(rolling, printRolling(rolling).print(), "only allowed for updateStrategy 'RollingUpdate'");
    }
  }

  private static void rolling(ObjectView rolling, Errors errors) {
    ObjectView unavailable = rolling.at("maxUnavailable");
    errors.nonNegative(rolling.at("partition"));
    if (unavailable.present()) {
      IntOrPercent.nonNegative(unavailable, errors);
      if (IntOrPercent.value(unavailable) == 0) {
        errors.invalid(unavailable, GoPrint.named(unavailable), "cannot be 0");
      }
      IntOrPercent.atMost100Percent(unavailable, errors);
    }
  }

  private static String print(ObjectView strategy) {
    ObjectView rolling = strategy.at("rollingUpdate");
    return new GoStruct().text("Type", strategy.at("type")).struct("RollingUpdate", rolling, printRolling(rolling)).print();
  }

  private static GoStruct printRolling(ObjectView rolling) {
    return new GoStruct().number("Partition", rolling.at("partition")).orNull("MaxUnavailable", rolling.at("maxUnavailable"));
  }
}
