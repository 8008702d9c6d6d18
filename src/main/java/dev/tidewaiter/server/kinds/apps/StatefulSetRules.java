package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.PodTemplateSpecValidation;
import dev.tidewaiter.server.kinds.core.PodWarnings;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a StatefulSet.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/apps/statefulset/strategy.go; pkg/apis/apps/validation, ValidateStatefulSetSpec,
 * ValidatePodTemplateSpecForStatefulSet.
 */
public final class StatefulSetRules implements KindRules {

  private final ClusterSettings settings;

  public StatefulSetRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject defaulted(JsonObject set) {
    JsonObject spec = Fill.text(Fill.objectOf(set, "spec"), "podManagementPolicy", "OrderedReady");
    spec = spec.with("updateStrategy", StatefulSetUpdateStrategy.defaulted(Fill.objectOf(spec, "updateStrategy")));
    JsonObject retention = Fill.objectOf(spec, "persistentVolumeClaimRetentionPolicy");
    spec = spec.with("persistentVolumeClaimRetentionPolicy", ClaimRetentionPolicy.defaulted(retention));
    return set.with("spec", WorkloadTemplate.defaulted(spec));
  }

  @Override
  public JsonObject prepared(JsonObject set) {
    JsonObject spec = Fill.objectOf(set, "spec");
    JsonObject strategy = StatefulSetUpdateStrategy.prepared(Fill.objectOf(spec, "updateStrategy"), settings);
    return WorkloadTemplate.prepared(set.with("spec", spec.with("updateStrategy", strategy)), settings);
  }

  @Override
  public void validate(ObjectView set, Errors errors) {
    ObjectView spec = set.at("spec");
    ObjectView selector = spec.at("selector");
    podManagementPolicy(spec.at("podManagementPolicy"), errors);
    StatefulSetUpdateStrategy.validate(spec.at("updateStrategy"), settings, errors);
    ClaimRetentionPolicy.validate(spec.at("persistentVolumeClaimRetentionPolicy"), errors);
    VolumeClaimTemplates.validate(spec.at("volumeClaimTemplates"), errors);
    errors.nonNegative(spec.at("replicas"));
    errors.nonNegative(spec.at("minReadySeconds"));
    errors.nonNegative(spec.at("ordinals", "start"));
    serviceNameOnCreate(spec.at("serviceName"), errors);
    if (WorkloadSelector.demand(selector, "statefulset", errors)) {
      WorkloadTemplate.labelsMatch(spec.at("template"), selector, errors);
      PodTemplateSpecValidation.validate(asPodsGetIt(set), settings, errors);
    } else {
      errors.invalid(selector, LabelSelector.print(selector), "");
    }
    WorkloadTemplate.alwaysRunning(spec.at("template", "spec"), "StatefulSet", errors);
  }

  @Override
  public void warn(ObjectView set, Warnings warnings) {
    ObjectView spec = set.at("spec");
    PodWarnings.template(spec.at("template"), warnings);
    VolumeClaimTemplates.warn(spec.at("volumeClaimTemplates"), warnings);
    if (spec.at("revisionHistoryLimit").number() < 0) {
      warnings.add(spec.at("revisionHistoryLimit"),
          "spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is recommended");
    }
  }

  private static void podManagementPolicy(ObjectView policy, Errors errors) {
    if (!policy.text().equals("OrderedReady") && !policy.text().equals("Parallel")) {
      errors.invalidNamed(policy, "must be 'OrderedReady' or 'Parallel'");
    }
  }

  private static void serviceNameOnCreate(ObjectView name, Errors errors) {
    if (!name.text().isEmpty()) {
      Names.dnsLabel(name, errors);
    }
  }

  /** The template as the controller changes it for each Pod: it names Pods and hosts itself, and mounts the claims. */
  private static ObjectView asPodsGetIt(ObjectView set) {
    JsonObject spec = Fill.objectOf(set.object(), "spec");
    JsonObject template = Fill.objectOf(spec, "template");
    JsonObject podSpec = Fill.objectOf(template, "spec").without("hostname").without("subdomain");
    if (spec.get("volumeClaimTemplates").orElse(null) instanceof JsonArray claims && !claims.items().isEmpty()) {
      podSpec = VolumeClaimTemplates.mounted(podSpec, claims);
    }
    JsonObject changed = set.object().with("spec", spec.with("template", template.with("spec", podSpec)));
    return ObjectView.of(changed).at("spec", "template");
  }
}
