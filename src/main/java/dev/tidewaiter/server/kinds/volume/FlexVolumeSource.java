package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A {@code flexVolume} source; the same in Pods and PersistentVolumes.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateFlexVolumeSource, validateFlexPersistentVolumeSource.
 */
public final class FlexVolumeSource {

  private FlexVolumeSource() {}

  /** What the source must be. */
  public static void validate(ObjectView flexVolume, Errors errors) {
    errors.demandText(flexVolume.at("driver"), "");
    for (ObjectView option : flexVolume.at("options").entries()) {
      if (isReserved(option.name())) {
        errors.invalidKey(option, "kubernetes.io and k8s.io namespaces are reserved");
      }
    }
  }

  private static boolean isReserved(String option) {
    int slash = option.indexOf('/');
    String namespace = "." + GoCase.lower(slash < 0 ? option : option.substring(0, slash));
    return namespace.endsWith(".kubernetes.io") || namespace.endsWith(".k8s.io");
  }
}
