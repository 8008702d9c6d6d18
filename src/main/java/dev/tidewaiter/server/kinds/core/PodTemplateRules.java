package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a PodTemplate.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/podtemplate/strategy.go; pkg/apis/core/validation, ValidatePodTemplate.
 */
public final class PodTemplateRules implements KindRules {

  private final ClusterSettings settings;

  public PodTemplateRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject defaulted(JsonObject object) {
    return object.with("template", PodTemplateSpecDefaults.defaulted(Fill.objectOf(object, "template")));
  }

  @Override
  public JsonObject prepared(JsonObject object) {
    return object.with("template", PodTemplateSpecDefaults.prepared(Fill.objectOf(object, "template"), settings));
  }

  @Override
  public void validate(ObjectView object, Errors errors) {
    PodTemplateSpecValidation.validate(object.at("template"), settings, errors);
  }

  @Override
  public void warn(ObjectView object, Warnings warnings) {
    PodWarnings.template(object.at("template"), warnings);
  }
}
