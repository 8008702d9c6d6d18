package dev.tidewaiter.server;

import dev.tidewaiter.server.Answer.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Problems that the server would come to if the fields were spelled right. */
final class Beyond {

  private Beyond() {}

  /**
   * Those that stay whatever an unknown field was meant to be: none in the object that has it, since it may be what is missing there.
   *
   * @param unknown what decoding found
   */
  static List<Problem> certain(Collection<Problem> found, List<Problem> unknown) {
    Set<String> holders = holders(unknown);
    List<Problem> certain = new ArrayList<>();
    for (Problem problem : found) {
      boolean sure = !problem.rule().equals("field-required") && !problem.rule().equals("server-warning");
      if (sure && !isWithin(problem.path(), holders)) {
        certain.add(problem);
      }
    }
    return certain;
  }

  /** The paths of the objects that have fields which there are not. */
  private static Set<String> holders(List<Problem> unknown) {
    Set<String> holders = new HashSet<>();
    for (Problem problem : unknown) {
      if (problem.rule().equals("unknown-field")) {
        holders.add(problem.path().substring(0, Math.max(0, problem.path().lastIndexOf('.'))));
      }
    }
    return holders;
  }

  private static boolean isWithin(String path, Set<String> holders) {
    if (holders.contains("") || holders.contains(path)) {
      return true;
    }
    for (int i = 0; i < path.length(); i++) {
      if ((path.charAt(i) == '.' || path.charAt(i) == '[') && holders.contains(path.substring(0, i))) {
        return true;
      }
    }
    return false;
  }
}
