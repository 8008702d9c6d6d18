package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the server fills in, in a PodSpec. What shows in no answer is left out: the validations take what is missing for what it would
 * have been.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/v1/defaults.go, SetDefaults_PodSpec.
 */
final class PodSpecDefaults {

  private static final long GRACE_SECONDS = 30;

  private PodSpecDefaults() {}

  static JsonObject defaulted(JsonObject spec) {
    JsonObject filled = Fill.text(spec, "restartPolicy", "Always");
    filled = Fill.absentNumber(filled, "terminationGracePeriodSeconds", GRACE_SECONDS);
    Optional<JsonValue> oldName = spec.get("serviceAccount");
    if (oldName.isPresent() && Fill.textOf(spec, "serviceAccountName").isEmpty()) {
      filled = filled.with("serviceAccountName", oldName.get());
    }
    return filled;
  }
}
