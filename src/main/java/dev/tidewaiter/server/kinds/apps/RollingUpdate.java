package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Strategies of Deployments and DaemonSets as sentences print them.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/types.go, DeploymentStrategy, DaemonSetUpdateStrategy.
 */
final class RollingUpdate {

  private RollingUpdate() {}

  static String print(ObjectView strategy) {
    ObjectView rolling = strategy.at("rollingUpdate");
    GoStruct limits = new GoStruct()
        .raw("MaxUnavailable", orZero(rolling.at("maxUnavailable")))
        .raw("MaxSurge", orZero(rolling.at("maxSurge")));
    return new GoStruct().text("Type", strategy.at("type")).struct("RollingUpdate", rolling, limits).print();
  }

  private static String orZero(ObjectView limit) {
    return limit.absent() ? "0" : GoPrint.named(limit);
  }
}
