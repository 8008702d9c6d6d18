package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a ControllerRevision.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/validation, ValidateControllerRevisionCreate.
 */
public final class ControllerRevisionRules implements KindRules {

  @Override
  public void validate(ObjectView revision, Errors errors) {
    errors.nonNegative(revision.at("revision"));
    dataOnCreate(revision.at("data"), errors);
  }

  private static void dataOnCreate(ObjectView data, Errors errors) {
    if (data.absent()) {
      errors.required(data, "data is mandatory");
    } else if (!(data.value().get() instanceof JsonObject)) {
      errors.required(data, "data must be a valid JSON object");
    }
  }
}
