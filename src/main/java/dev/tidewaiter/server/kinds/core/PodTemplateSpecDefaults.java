package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue.JsonObject;

/** What the server fills in and drops in the Pod template of a workload, as far as it shows in answers. */
public final class PodTemplateSpecDefaults {

  private PodTemplateSpecDefaults() {}

  /** The template with defaults filled in. */
  public static JsonObject defaulted(JsonObject template) {
    return template.with("spec", PodSpecDefaults.defaulted(Fill.objectOf(template, "spec")));
  }

  /** The template without the fields that gates drop (PrepareForCreate). */
  public static JsonObject prepared(JsonObject template, ClusterSettings settings) {
    JsonObject spec = Fill.objectOf(template, "spec");
    JsonObject dropped = PodSpecDrops.dropped(spec, settings);
    return dropped == spec ? template : template.with("spec", dropped);
  }

  /** As {@link #prepared(JsonObject, ClusterSettings)} with the gates' defaults. */
  public static JsonObject prepared(JsonObject template) {
    return prepared(template, ClusterSettings.UNKNOWN);
  }
}
