package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.PodWarnings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a ReplicationController.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/v1/defaults.go, SetDefaults_ReplicationController;
 * pkg/registry/core/replicationcontroller/strategy.go; pkg/apis/core/validation, ValidateReplicationControllerSpec;
 * pkg/apis/core/v1/zz_generated.validations.go, Validate_ReplicationControllerSpec.
 */
public final class ReplicationControllerRules implements KindRules {

  private final ClusterSettings settings;

  public ReplicationControllerRules(ClusterSettings settings) {
    this.settings = settings;
  }

  /** Selector and labels are the template's, where there are none. */
  @Override
  public JsonObject defaulted(JsonObject controller) {
    JsonObject spec = Fill.objectOf(controller, "spec");
    if (spec.get("template").isEmpty()) {
      return controller;
    }
    Optional<JsonValue> labels = Fill.objectOf(Fill.objectOf(spec, "template"), "metadata").get("labels");
    JsonObject metadata = Fill.objectOf(controller, "metadata");
    if (labels.isPresent() && isEmpty(spec, "selector")) {
      spec = spec.with("selector", labels.get());
    }
    JsonObject filled = controller.with("spec", WorkloadTemplate.defaulted(spec));
    return labels.isPresent() && isEmpty(metadata, "labels") ? filled.with("metadata", metadata.with("labels", labels.get())) : filled;
  }

  @Override
  public JsonObject prepared(JsonObject controller) {
    boolean template = Fill.objectOf(controller, "spec").get("template").isPresent();
    return template ? WorkloadTemplate.prepared(controller, settings) : controller;
  }

  @Override
  public void validate(ObjectView controller, Errors errors) {
    ObjectView spec = controller.at("spec");
    ObjectView template = spec.at("template");
    if (spec.at("selector").size() == 0) {
      errors.required(spec.at("selector"), "");
    }
    if (template.absent()) {
      errors.required(template, "");
    } else {
      if (!Labels.contain(template.at("metadata", "labels"), spec.at("selector"))) {
        WorkloadTemplate.notSelected(template.at("metadata", "labels"), errors);
      }
      WorkloadTemplate.validate(template, "ReplicationController", settings, errors);
    }
    Names.declaredSubdomain(controller.at("metadata", "name"), errors);
    declared(spec, errors);
  }

  @Override
  public void warn(ObjectView controller, Warnings warnings) {
    PodWarnings.name(controller, "Pod names and hostnames", warnings);
    PodWarnings.template(controller.at("spec", "template"), warnings);
  }

  /** What declarative validation has taken over, and so comes last. */
  private static void declared(ObjectView spec, Errors errors) {
    errors.nonNegative(spec.at("replicas"));
    errors.nonNegative(spec.at("minReadySeconds"));
  }

  private static boolean isEmpty(JsonObject object, String map) {
    return Fill.objectOf(object, map).members().isEmpty();
  }
}
