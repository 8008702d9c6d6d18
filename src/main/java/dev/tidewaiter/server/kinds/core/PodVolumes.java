package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The volumes that containers may mount: those without an error.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateVolumes.
 */
final class PodVolumes {

  private final Map<String, ObjectView> byName = new HashMap<>();

  private PodVolumes() {}

  /** Checks each volume and keeps the right ones. */
  static PodVolumes validated(ObjectView volumes, PodContext context, Errors errors) {
    PodVolumes valid = new PodVolumes();
    Set<String> claims = claimsOfEphemeral(volumes, context);
    for (ObjectView volume : volumes.items()) {
      valid.validate(volume, context, errors);
      if (!claims.isEmpty()) {
        notOfEphemeral(volume.at("persistentVolumeClaim", "claimName"), claims, errors);
      }
    }
    return valid;
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Whether a volume can be given to a container as a block device. */
  boolean isClaim(String name) {
    ObjectView volume = byName.get(name);
    return volume != null && (volume.at("persistentVolumeClaim").present() || volume.at("ephemeral").present());
  }

  /** Whether a volume is an image. */
  boolean isImage(String name) {
    ObjectView volume = byName.get(name);
    return volume != null && volume.at("image").present();
  }

  private void validate(ObjectView volume, PodContext context, Errors errors) {
    int before = errors.count();
    VolumeValidation.source(volume, context, errors);
    ObjectView name = volume.at("name");
    if (errors.demandText(name, "")) {
      Names.dnsLabel(name, errors);
    }
    if (has(name.text())) {
      errors.duplicate(name);
    }
    if (errors.count() == before) {
      byName.put(name.text(), volume);
    }
  }

  private static void notOfEphemeral(ObjectView claim, Set<String> claims, Errors errors) {
    if (claims.contains(claim.text())) {
      errors.invalid(claim, "must not reference a PVC that gets created for an ephemeral volume");
    }
  }

  /** The names of the claims that the server will make for ephemeral volumes. */
  private static Set<String> claimsOfEphemeral(ObjectView volumes, PodContext context) {
    String podName = volumes.size() == 0 ? "" : context.podName();
    if (podName.isEmpty()) {
      return Set.of();
    }
    Set<String> claims = new HashSet<>();
    for (ObjectView volume : volumes.items()) {
      if (volume.at("ephemeral").present()) {
        claims.add(podName + "-" + volume.at("name").text());
      }
    }
    return claims;
  }
}
