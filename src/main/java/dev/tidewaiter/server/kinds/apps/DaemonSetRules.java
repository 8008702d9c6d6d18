package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.kube.GoInt;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.PodWarnings;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a DaemonSet. A selector that is not there is only found to select nothing. The generation of its
 * template, which an annotation stands for, must be a number; one below 1 becomes 1.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/apps/daemonset/strategy.go; pkg/apis/apps/v1/conversion.go;
 * pkg/apis/apps/validation, ValidateDaemonSetSpec.
 */
public final class DaemonSetRules implements KindRules {

  private static final String GENERATION_ANNOTATION = "deprecated.daemonset.template.generation";

  private final ClusterSettings settings;

  public DaemonSetRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<Denial> unconvertible(ObjectView set) {
    ObjectView annotation = set.at("metadata", "annotations").key(GENERATION_ANNOTATION);
    GoInt generation = GoInt.parseInt(annotation.text());
    return annotation.absent() || generation.valid() ? Optional.empty() : Optional.of(new Denial(annotation, generation.problem()));
  }

  @Override
  public JsonObject defaulted(JsonObject set) {
    JsonObject spec = Fill.objectOf(set, "spec");
    spec = spec.with("updateStrategy", DaemonSetUpdateStrategy.defaulted(Fill.objectOf(spec, "updateStrategy")));
    return set.with("spec", WorkloadTemplate.defaulted(spec));
  }

  @Override
  public JsonObject prepared(JsonObject set) {
    return WorkloadTemplate.prepared(set, settings);
  }

  @Override
  public void validate(ObjectView set, Errors errors) {
    ObjectView spec = set.at("spec");
    ObjectView selector = spec.at("selector");
    if (WorkloadSelector.validate(selector, errors)) {
      WorkloadTemplate.labelsMatch(spec.at("template"), selector, errors);
    }
    WorkloadSelector.notEmpty(selector, "daemonset", errors);
    WorkloadTemplate.validate(spec.at("template"), "DaemonSet", settings, errors);
    errors.nonNegative(spec.at("minReadySeconds"));
    DaemonSetUpdateStrategy.validate(spec.at("updateStrategy"), errors);
    errors.nonNegative(spec.at("revisionHistoryLimit"));
  }

  @Override
  public void warn(ObjectView set, Warnings warnings) {
    PodWarnings.template(set.at("spec", "template"), warnings);
  }
}
