package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.volume.HostSources;

/**
 * Paths below a directory that the container runtime chooses.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateLocalDescendingPath, ValidateLocalNonReservedPath.
 */
final class LocalPath {

  private LocalPath() {}

  /** A path that does not leave its directory. */
  static void descending(ObjectView path, Errors errors) {
    if (path.text().startsWith("/")) {
      errors.invalid(path, "must be a relative path");
    }
    HostSources.noBacksteps(path, errors);
  }

  /** A path that does not leave its directory and has no name reserved for it: none starts with two dots. */
  static void notReserved(ObjectView path, Errors errors) {
    descending(path, errors);
    if (path.text().startsWith("..") && !path.text().startsWith("../")) {
      errors.invalid(path, "must not start with '..'");
    }
  }
}
