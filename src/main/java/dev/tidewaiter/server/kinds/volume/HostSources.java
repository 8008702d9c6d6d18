package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Sources that are a path of the node: {@code hostPath}, {@code local}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateHostPathVolumeSource, validateLocalVolumeSource.
 */
public final class HostSources {

  private HostSources() {}

  /** A path of the node's file system; without a path nothing else is looked at. */
  public static void hostPath(ObjectView hostPath, Errors errors) {
    ObjectView path = hostPath.at("path");
    if (errors.demandText(path, "")) {
      noBacksteps(path, errors);
      errors.oneOfIfPresent(
          hostPath.at("type"), "", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket");
    }
  }

  /** A disk or directory of one node; PersistentVolumes only. */
  public static void local(ObjectView local, Errors errors) {
    ObjectView path = local.at("path");
    if (errors.demandText(path, "")) {
      noBacksteps(path, errors);
    }
  }

  /** No element of the path is {@code ..}. */
  public static void noBacksteps(ObjectView path, Errors errors) {
    String text = path.text();
    for (int at = text.indexOf(".."); at >= 0; at = text.indexOf("..", at + 1)) {
      boolean starts = at == 0 || text.charAt(at - 1) == '/';
      boolean ends = at + 2 == text.length() || text.charAt(at + 2) == '/';
      if (starts && ends) {
        errors.invalid(path, "must not contain '..'");
        return;
      }
    }
  }
}
