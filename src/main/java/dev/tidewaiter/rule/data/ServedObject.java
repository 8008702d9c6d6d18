package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A workload with all that the server fills in, as an admission policy sees it: what verdicts need of that is there already.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/v1/defaults.go and pkg/apis/batch/v1/defaults.go.
 */
final class ServedObject {

  private static final int HISTORY = 10;

  private ServedObject() {}

  static JsonObject of(GroupVersionKind gvk, JsonObject object) {
    if (gvk.group().equals("") && gvk.kind().equals("Pod")) {
      return object.with("spec", ServedPod.pod(Fill.objectOf(object, "spec")));
    }
    JsonObject spec = Fill.objectOf(object, "spec");
    return switch (gvk.group() + "/" + gvk.kind()) {
      case "apps/Deployment" -> object.with("spec", deployment(templated(spec)));
      case "apps/StatefulSet" -> object.with("spec", statefulSet(templated(spec)));
      case "apps/DaemonSet" -> object.with("spec", daemonSet(templated(spec)));
      case "apps/ReplicaSet", "/ReplicationController" -> object.with("spec", Fill.absentNumber(templated(spec), "replicas", 1));
      case "batch/Job" -> object.with("spec", job(templated(spec)));
      case "batch/CronJob" -> object.with("spec", cronJob(spec));
      default -> object;
    };
  }

  private static JsonObject templated(JsonObject spec) {
    JsonObject template = Fill.objectOf(spec, "template");
    template = template.with("metadata", Fill.objectOf(template, "metadata"));
    return spec.with("template", template.with("spec", ServedPod.template(Fill.objectOf(template, "spec"))));
  }

  private static JsonObject deployment(JsonObject given) {
    JsonObject spec = Fill.absentNumber(Fill.absentNumber(given, "replicas", 1), "revisionHistoryLimit", HISTORY);
    spec = Fill.absentNumber(spec, "progressDeadlineSeconds", 600);
    JsonObject strategy = Fill.text(Fill.objectOf(spec, "strategy"), "type", "RollingUpdate");
    if (Fill.textOf(strategy, "type").equals("RollingUpdate")) {
      JsonObject rolling = Fill.objectOf(strategy, "rollingUpdate");
      rolling = Fill.absentText(Fill.absentText(rolling, "maxSurge", "25%"), "maxUnavailable", "25%");
      strategy = strategy.with("rollingUpdate", rolling);
    }
    return spec.with("strategy", strategy);
  }

  private static JsonObject statefulSet(JsonObject given) {
    JsonObject spec = Fill.absentNumber(Fill.absentNumber(given, "replicas", 1), "revisionHistoryLimit", HISTORY);
    spec = Fill.text(spec, "podManagementPolicy", "OrderedReady");
    JsonObject strategy = Fill.text(Fill.objectOf(spec, "updateStrategy"), "type", "RollingUpdate");
    if (Fill.textOf(strategy, "type").equals("RollingUpdate")) {
      JsonObject rolling = Fill.objectOf(strategy, "rollingUpdate");
      strategy = strategy.with("rollingUpdate", Fill.absentNumber(Fill.absentNumber(rolling, "partition", 0), "maxUnavailable", 1));
    }
    JsonObject retention = Fill.text(Fill.objectOf(spec, "persistentVolumeClaimRetentionPolicy"), "whenDeleted", "Retain");
    spec = spec.with("persistentVolumeClaimRetentionPolicy", Fill.text(retention, "whenScaled", "Retain"));
    List<JsonValue> claims = new ArrayList<>();
    for (JsonValue claim : Fill.itemsOf(spec, "volumeClaimTemplates")) {
      claims.add(claim instanceof JsonObject object
          ? object.with("spec", Fill.text(Fill.objectOf(object, "spec"), "volumeMode", "Filesystem")) : claim);
    }
    return Fill.items(spec.with("updateStrategy", strategy), "volumeClaimTemplates", claims);
  }

  private static JsonObject daemonSet(JsonObject given) {
    JsonObject spec = Fill.absentNumber(given, "revisionHistoryLimit", HISTORY);
    JsonObject strategy = Fill.text(Fill.objectOf(spec, "updateStrategy"), "type", "RollingUpdate");
    if (Fill.textOf(strategy, "type").equals("RollingUpdate")) {
      JsonObject rolling = Fill.objectOf(strategy, "rollingUpdate");
      strategy = strategy.with("rollingUpdate", Fill.absentNumber(Fill.absentNumber(rolling, "maxSurge", 0), "maxUnavailable", 1));
    }
    return spec.with("updateStrategy", strategy);
  }

  /** A Job without both completions and parallelism runs one pod once. */
  private static JsonObject job(JsonObject given) {
    boolean neither = given.get("completions").isEmpty() && given.get("parallelism").isEmpty();
    JsonObject spec = neither ? Fill.number(given, "completions", 1) : given;
    spec = Fill.absentText(Fill.absentNumber(spec, "parallelism", 1), "completionMode", "NonIndexed");
    spec = Fill.absentNumber(spec, "backoffLimit", spec.get("backoffLimitPerIndex").isPresent() ? Integer.MAX_VALUE : 6);
    spec = Fill.absentFlag(Fill.absentFlag(spec, "suspend", false), "manualSelector", false);
    String replacement = spec.get("podFailurePolicy").isPresent() ? "Failed" : "TerminatingOrFailed";
    return Fill.absentText(spec, "podReplacementPolicy", replacement);
  }

  /** Of the Job that is made nothing is filled in but its pods. */
  private static JsonObject cronJob(JsonObject given) {
    JsonObject spec = Fill.absentFlag(Fill.text(given, "concurrencyPolicy", "Allow"), "suspend", false);
    spec = Fill.absentNumber(Fill.absentNumber(spec, "successfulJobsHistoryLimit", 3), "failedJobsHistoryLimit", 1);
    JsonObject template = Fill.objectOf(spec, "jobTemplate");
    template = template.with("metadata", Fill.objectOf(template, "metadata"));
    return spec.with("jobTemplate", template.with("spec", templated(Fill.objectOf(template, "spec"))));
  }
}
