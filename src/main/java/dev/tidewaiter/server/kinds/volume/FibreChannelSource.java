package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * An {@code fc} source: world wide names with a unit number, or world wide identifiers.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateFCVolumeSource.
 */
public final class FibreChannelSource {

  private FibreChannelSource() {}

  /** What the source must be; the same in Pods and PersistentVolumes. */
  public static void validate(ObjectView fc, Errors errors) {
    ObjectView names = fc.at("targetWWNs");
    ObjectView identifiers = fc.at("wwids");
    if (names.size() == 0 && identifiers.size() == 0) {
      errors.required(names, "must specify either targetWWNs or wwids, but not both");
    }
    if (names.size() > 0 && identifiers.size() > 0) {
      errors.invalid(names, "targetWWNs and wwids can not be specified simultaneously");
    }
    if (names.size() > 0) {
      lun(fc.at("lun"), errors);
    }
  }

  private static void lun(ObjectView lun, Errors errors) {
    if (lun.absent()) {
      errors.required(lun, "lun is required if targetWWNs is specified");
    } else {
      Numbers.inRange(lun, 0, 255, errors);
    }
  }
}
