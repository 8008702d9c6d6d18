package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/** The {@code accessModes} of volumes and claims. All errors stand at the list: the server's paths do not name the item. */
final class AccessModes {

  private AccessModes() {}

  /** Each a known one; ReadWriteOncePod alone. An empty list is not looked at. */
  static void validate(ObjectView modes, Errors errors) {
    boolean singlePod = false;
    boolean others = false;
    for (ObjectView mode : modes.items()) {
      int before = errors.count();
      errors.oneOf(mode.as(modes), "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod");
      if (errors.count() == before) {
        singlePod |= mode.text().equals("ReadWriteOncePod");
        others |= !mode.text().equals("ReadWriteOncePod");
      }
    }
    if (singlePod && others) {
      errors.forbidden(modes, "may not use ReadWriteOncePod with other access modes");
    }
  }
}
