package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What becomes of a StatefulSet's claims.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/v1/defaults.go, SetDefaults_StatefulSet; pkg/apis/apps/validation,
 * ValidatePersistentVolumeClaimRetentionPolicy.
 */
final class ClaimRetentionPolicy {

  private ClaimRetentionPolicy() {}

  static JsonObject defaulted(JsonObject policy) {
    return Fill.text(Fill.text(policy, "whenDeleted", "Retain"), "whenScaled", "Retain");
  }

  static void validate(ObjectView policy, Errors errors) {
    errors.oneOf(policy.at("whenDeleted"), "Retain", "Delete");
    errors.oneOf(policy.at("whenScaled"), "Retain", "Delete");
  }
}
