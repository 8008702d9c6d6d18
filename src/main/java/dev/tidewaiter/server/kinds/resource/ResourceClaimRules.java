package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a ResourceClaim.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, ValidateResourceClaim; pkg/registry/resource/resourceclaim/strategy.go.
 */
public final class ResourceClaimRules implements KindRules {

  private final ClusterSettings settings;

  /** The rules of a ResourceClaim in a cluster with these settings. */
  public ResourceClaimRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject defaulted(JsonObject claim) {
    return claim.with("spec", DeviceClaim.defaulted(Fill.objectOf(claim, "spec")));
  }

  @Override
  public JsonObject prepared(JsonObject claim) {
    return claim.without("status").with("spec", DeviceClaim.prepared(Fill.objectOf(claim, "spec"), settings));
  }

  @Override
  public void validate(ObjectView claim, Errors errors) {
    DeviceClaim.validate(claim.at("spec"), settings, errors);
  }

  @Override
  public Optional<String> undecided(ObjectView claim) {
    return DeviceClaim.undecided(claim.at("spec"), settings);
  }
}
