package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;
import java.util.Set;

/**
 * Where the volumes of a pod come from.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, hostPathVolumes, restrictedVolumes.
 */
public final class VolumeChecks {

  private static final Set<String> ALLOWED =
      Set.of(
          "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret");

  private VolumeChecks() {}

  /** Directories and files of the node. */
  public static Optional<Breach> hostPath(SecuredPod pod) {
    Found found = new Found();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      ObjectView source = volume.at("hostPath");
      if (source.present()) {
        found.of(volume, source, "hostPath");
      }
    }
    return found.breach("hostPath volumes", volumes(found));
  }

  /** All that the pod doesn't get through a claim, a driver or the API server. */
  public static Optional<Breach> restricted(SecuredPod pod) {
    Found found = new Found();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      ObjectView source = source(volume);
      if (source.present() && !ALLOWED.contains(source.name())) {
        found.of(volume, source, source.name());
      }
    }
    String types = Found.counted("restricted volume type", found.values().size()) + " " + Found.quoted(found.values());
    String use = found.holders().size() == 1 ? " uses " : " use ";
    return found.breach("restricted volume types", volumes(found) + use + types);
  }

  /** The field that says what a volume is; one that is not there if none does, which means an empty directory. */
  private static ObjectView source(ObjectView volume) {
    for (ObjectView field : volume.entries()) {
      if (!field.name().equals("name")) {
        return volume.at(field.name());
      }
    }
    return volume.at("");
  }

  private static String volumes(Found found) {
    return Found.counted("volume", found.holders().size()) + " " + Found.quoted(found.holders());
  }
}
