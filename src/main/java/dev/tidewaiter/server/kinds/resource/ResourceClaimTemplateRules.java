package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.TemplateMetadata;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a ResourceClaimTemplate.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, ValidateResourceClaimTemplate.
 */
public final class ResourceClaimTemplateRules implements KindRules {

  private final ClusterSettings settings;

  /** The rules of a ResourceClaimTemplate in a cluster with these settings. */
  public ResourceClaimTemplateRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject defaulted(JsonObject template) {
    JsonObject spec = Fill.objectOf(template, "spec");
    return template.with("spec", spec.with("spec", DeviceClaim.defaulted(Fill.objectOf(spec, "spec"))));
  }

  @Override
  public JsonObject prepared(JsonObject template) {
    JsonObject spec = Fill.objectOf(template, "spec");
    return template.with("spec", spec.with("spec", DeviceClaim.prepared(Fill.objectOf(spec, "spec"), settings)));
  }

  @Override
  public void validate(ObjectView template, Errors errors) {
    TemplateMetadata.validate(template.at("spec", "metadata"), errors);
    DeviceClaim.validate(template.at("spec", "spec"), settings, errors);
  }

  @Override
  public Optional<String> undecided(ObjectView template) {
    return DeviceClaim.undecided(template.at("spec", "spec"), settings);
  }
}
