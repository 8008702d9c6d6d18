package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.storage.PersistentVolumeClaimSpecValidation;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The claims that each Pod of a StatefulSet gets. Their specs are validated, their metadata are not, but for the name, which the volume
 * that holds the claim must bear.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/validation, validateVolumeClaimTemplates, volumesToAddForTemplates;
 * pkg/registry/apps/statefulset/strategy.go, WarningsOnCreate.
 */
final class VolumeClaimTemplates {

  private VolumeClaimTemplates() {}

  static void validate(ObjectView templates, Errors errors) {
    for (ObjectView template : templates.items()) {
      PersistentVolumeClaimSpecValidation.validate(template.at("spec"), errors);
    }
  }

  /** The server's paths leave {@code spec} out. */
  static void warn(ObjectView templates, Warnings warnings) {
    for (ObjectView template : templates.items()) {
      PersistentVolumeClaimSpecValidation.warn(template.at("spec").as(template.path()), warnings);
    }
  }

  /**
   * The spec of a Pod with the volumes that its claims are mounted from: first one for each name among the claims, then the spec's own
   * volumes of other names. The server shuffles the claims; here they keep their order.
   */
  static JsonObject mounted(JsonObject podSpec, JsonArray templates) {
    Map<String, JsonValue> claims = new LinkedHashMap<>();
    for (JsonValue template : templates.items()) {
      if (template instanceof JsonObject claim) {
        claims.put(Fill.textOf(Fill.objectOf(claim, "metadata"), "name"), volume(claim));
      }
    }
    List<JsonValue> volumes = new ArrayList<>(claims.values());
    for (JsonValue volume : Fill.itemsOf(podSpec, "volumes")) {
      if (!(volume instanceof JsonObject own) || !claims.containsKey(Fill.textOf(own, "name"))) {
        volumes.add(volume);
      }
    }
    Optional<JsonValue> given = podSpec.get("volumes");
    return podSpec.with("volumes", new JsonArray(volumes, given.isPresent() ? given.get().node() : podSpec.node()));
  }

  /** A volume that bears the claim's name and mounts what bears it. */
  private static JsonObject volume(JsonObject claim) {
    JsonObject none = new JsonObject(List.of(), claim.node());
    Optional<JsonValue> name = Fill.objectOf(claim, "metadata").get("name");
    if (name.isEmpty()) {
      return none.with("persistentVolumeClaim", none);
    }
    return none.with("name", name.get()).with("persistentVolumeClaim", none.with("claimName", name.get()));
  }
}
