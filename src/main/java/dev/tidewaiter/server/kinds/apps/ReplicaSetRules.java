package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.PodWarnings;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a ReplicaSet.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/apps/replicaset/strategy.go; pkg/apis/apps/validation, ValidateReplicaSetSpec.
 */
public final class ReplicaSetRules implements KindRules {

  private final ClusterSettings settings;

  public ReplicaSetRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject defaulted(JsonObject set) {
    return set.with("spec", WorkloadTemplate.defaulted(Fill.objectOf(set, "spec")));
  }

  @Override
  public JsonObject prepared(JsonObject set) {
    return WorkloadTemplate.prepared(set, settings);
  }

  @Override
  public void validate(ObjectView set, Errors errors) {
    ObjectView spec = set.at("spec");
    errors.nonNegative(spec.at("replicas"));
    errors.nonNegative(spec.at("minReadySeconds"));
    WorkloadTemplate.ofReplicas(spec, settings, errors);
  }

  @Override
  public void warn(ObjectView set, Warnings warnings) {
    PodWarnings.name(set, "Pod names and hostnames", warnings);
    PodWarnings.template(set.at("spec", "template"), warnings);
  }
}
