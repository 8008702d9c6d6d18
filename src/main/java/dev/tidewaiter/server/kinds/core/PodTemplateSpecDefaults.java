package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.value.JsonValue.JsonObject;

/** What the server fills in and drops in the Pod template of a workload, as far as it shows in answers. */
public final class PodTemplateSpecDefaults {

  private PodTemplateSpecDefaults() {}

  /** The template with defaults filled in. */
  public static JsonObject defaulted(JsonObject template) {
    return template;
  }

  /** The template without the fields that gates drop (PrepareForCreate). */
  public static JsonObject prepared(JsonObject template) {
    return template;
  }
}
