package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import java.util.List;

/** The kinds of Kubernetes' own that make pods, or are one. */
final class WorkloadKinds {

  private WorkloadKinds() {}

  /** Where an object keeps its pods. */
  enum Shape {
    NONE,
    POD,
    TEMPLATE,
    SPEC_TEMPLATE,
    JOB_TEMPLATE
  }

  /** All of them, without a version; made when asked for, which only the build does. */
  static List<GroupVersionKind> all() {
    return List.of(
        new GroupVersionKind("", "", "Pod"),
        new GroupVersionKind("", "", "PodTemplate"),
        new GroupVersionKind("", "", "ReplicationController"),
        new GroupVersionKind("apps", "", "Deployment"),
        new GroupVersionKind("apps", "", "ReplicaSet"),
        new GroupVersionKind("apps", "", "DaemonSet"),
        new GroupVersionKind("apps", "", "StatefulSet"),
        new GroupVersionKind("batch", "", "Job"),
        new GroupVersionKind("batch", "", "CronJob"));
  }

  static Shape shape(GroupVersionKind gvk) {
    return switch (gvk.group()) {
      case "" -> core(gvk.kind());
      case "apps" -> apps(gvk.kind());
      case "batch" -> batch(gvk.kind());
      default -> Shape.NONE;
    };
  }

  private static Shape core(String kind) {
    return switch (kind) {
      case "Pod" -> Shape.POD;
      case "PodTemplate" -> Shape.TEMPLATE;
      case "ReplicationController" -> Shape.SPEC_TEMPLATE;
      default -> Shape.NONE;
    };
  }

  private static Shape apps(String kind) {
    return switch (kind) {
      case "Deployment", "ReplicaSet", "DaemonSet", "StatefulSet" -> Shape.SPEC_TEMPLATE;
      default -> Shape.NONE;
    };
  }

  private static Shape batch(String kind) {
    return switch (kind) {
      case "Job" -> Shape.SPEC_TEMPLATE;
      case "CronJob" -> Shape.JOB_TEMPLATE;
      default -> Shape.NONE;
    };
  }
}
