package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Work;

/**
 * Functions over semantic versions.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/library/semverlib.go.
 */
public final class Versions implements Library {

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "semver", "isSemver", "major", "minor", "patch", "isGreaterThan", "isLessThan", "compareTo" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (function.equals("semver") || function.equals("isSemver")) {
      return arguments[0] instanceof String text ? read(function, text, arguments.length == 2 && Boolean.TRUE.equals(arguments[1]))
          : NOT_MINE;
    }
    if (!(arguments[0] instanceof SemanticVersion version)) {
      return NOT_MINE;
    }
    if (arguments.length == 2) {
      return arguments[1] instanceof SemanticVersion other ? compared(function, version.compareTo(other)) : NOT_MINE;
    }
    return switch (function) {
      case "major" -> version.major();
      case "minor" -> version.minor();
      case "patch" -> version.patch();
      default -> NOT_MINE;
    };
  }

  private static Object read(String function, String text, boolean tolerant) {
    SemanticVersion version = tolerant ? SemanticVersion.parseTolerantly(text) : SemanticVersion.parse(text);
    if (function.equals("isSemver")) {
      return version.problem().isEmpty();
    }
    return version.problem().isEmpty() ? version : new CelError(version.problem());
  }

  private static Object compared(String function, int order) {
    return switch (function) {
      case "isGreaterThan" -> order > 0;
      case "isLessThan" -> order < 0;
      default -> (long) Integer.signum(order);
    };
  }
}
