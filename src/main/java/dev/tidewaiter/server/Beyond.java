package dev.tidewaiter.server;

import dev.tidewaiter.server.Answer.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Problems that the server would come to if the fields were spelled right. */
final class Beyond {

  private Beyond() {}

  /**
   * Those that stay whatever an unknown field was meant to be: none in the object that has it, since it may be what is missing there.
   *
   * @param unknown what decoding found
   */
  static List<Problem> certain(Collection<Problem> found, List<Problem> unknown) {
    List<Problem> certain = new ArrayList<>();
    for (Problem problem : found) {
      boolean near = false;
      for (Problem field : unknown) {
        near |= field.rule().equals("unknown-field") && isWithin(problem.path(), holder(field.path()));
      }
      if (!near && !problem.rule().equals("field-required") && !problem.rule().equals("server-warning")) {
        certain.add(problem);
      }
    }
    return certain;
  }

  private static String holder(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  private static boolean isWithin(String path, String holder) {
    return holder.isEmpty() || path.startsWith(holder) && (path.length() == holder.length() || ".[".indexOf(path.charAt(holder.length())) >= 0);
  }
}
