package dev.tidewaiter.engine;

import dev.tidewaiter.server.Answer.Problem;
import java.util.List;

/** What the server found wrong can be the reason why a rule finds something wrong, too. */
final class Doubt {

  private Doubt() {}

  /**
   * Whether nothing is to be said of a field: the server refused its value, or the object that has it has an unknown field too, which may
   * be what is missing there.
   */
  static boolean about(String path, List<Problem> problems) {
    for (Problem problem : problems) {
      boolean unknown = problem.rule().equals("unknown-field");
      if (unknown ? isWithin(path, holder(problem.path())) : problem.rule().startsWith("field-") && problem.path().equals(path)) {
        return true;
      }
    }
    return false;
  }

  private static String holder(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  private static boolean isWithin(String path, String holder) {
    return holder.isEmpty()
        || path.startsWith(holder) && (path.length() == holder.length() || ".[".indexOf(path.charAt(holder.length())) >= 0);
  }
}
