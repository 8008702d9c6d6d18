package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;
import java.util.Optional;

/**
 * When a kind came and goes, as the server's deprecation warnings have it (Kubernetes 1.37, apiserver/pkg/endpoints/deprecation).
 *
 * @param introduced the release that first served it, such as {@code 1.9}; empty if Kubernetes does not say
 * @param deprecated the release that deprecated it, which may lie ahead; empty if none is set
 * @param removed the first release without it, which may lie ahead; empty if none is set
 * @param replacement what the warning says to use instead
 */
public record Lifecycle(String introduced, String deprecated, String removed, Optional<GroupVersionKind> replacement) {

  /** Whether a release has it, switched on or not: 25 is 1.25. */
  public boolean isIn(int minor) {
    return !introduced.isEmpty() && minor(introduced) <= minor && (removed.isEmpty() || minor < minor(removed));
  }

  /** Whether a release warns about it. */
  public boolean isDeprecatedIn(int minor) {
    return !deprecated.isEmpty() && minor(deprecated) <= minor;
  }

  /** Whether it came after a release. */
  public boolean isLaterThan(int minor) {
    return !introduced.isEmpty() && minor < minor(introduced);
  }

  /** The number of a release: 25 of {@code 1.25}. */
  static int minor(String release) {
    return Integer.parseInt(release.substring(release.indexOf('.') + 1));
  }
}
