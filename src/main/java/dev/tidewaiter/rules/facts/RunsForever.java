package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Subject;

/** Whether the pods of a workload are to run until someone stops them. */
public final class RunsForever {

  private RunsForever() {}

  /** Whether they are: those of batch kinds end, and so do pods that are not restarted. */
  public static boolean is(Subject subject) {
    if (subject.gvk().group().equals("batch")) {
      return false;
    }
    return !subject.is("", "Pod") || subject.filled().at("spec", "restartPolicy").text().equals("Always");
  }
}
