package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.core.PodTemplateSpecDefaults;
import dev.tidewaiter.server.kinds.core.PodTemplateSpecValidation;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * The template of Pods that a workload keeps running.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/validation, ValidatePodTemplateSpecForReplicaSet; pkg/apis/core/validation,
 * ValidatePodTemplateSpecForRC.
 */
final class WorkloadTemplate {

  private WorkloadTemplate() {}

  /** The workload's spec with its template's defaults. */
  static JsonObject defaulted(JsonObject spec) {
    return spec.with("template", PodTemplateSpecDefaults.defaulted(Fill.objectOf(spec, "template")));
  }

  /** The workload without what its template loses on its way in. */
  static JsonObject prepared(JsonObject workload, ClusterSettings settings) {
    JsonObject spec = Fill.objectOf(workload, "spec");
    return workload.with("spec", spec.with("template", PodTemplateSpecDefaults.prepared(Fill.objectOf(spec, "template"), settings)));
  }

  /**
   * A template of Pods that are started again whenever they end.
   *
   * @param kind as the server calls it
   */
  static void validate(ObjectView template, String kind, ClusterSettings settings, Errors errors) {
    PodTemplateSpecValidation.validate(template, settings, errors);
    alwaysRunning(template.at("spec"), kind, errors);
  }

  /** Selector and template of a ReplicaSet, or of a Deployment, which makes ReplicaSets; sentences about either call it as they do here. */
  static void ofReplicas(ObjectView spec, ClusterSettings settings, Errors errors) {
    ObjectView selector = spec.at("selector");
    if (WorkloadSelector.demand(selector, "deployment", errors)) {
      labelsMatch(spec.at("template"), selector, errors);
      validate(spec.at("template"), "ReplicaSet", settings, errors);
    } else {
      errors.invalid(selector, LabelSelector.print(selector), "invalid label selector");
    }
  }

  static void alwaysRunning(ObjectView spec, String kind, Errors errors) {
    errors.oneOf(spec.at("restartPolicy"), "Always");
    if (spec.at("activeDeadlineSeconds").present()) {
      errors.forbidden(spec.at("activeDeadlineSeconds"), "activeDeadlineSeconds in " + kind + " is not Supported");
    }
  }

  /** The Pods it makes are the workload's own. */
  static void labelsMatch(ObjectView template, ObjectView selector, Errors errors) {
    ObjectView labels = template.at("metadata", "labels");
    if (!LabelSelector.matches(selector, labels)) {
      notSelected(labels, errors);
    }
  }

  static void notSelected(ObjectView labels, Errors errors) {
    errors.invalid(labels, GoPrint.orNull(labels), "`selector` does not match template `labels`");
  }
}
