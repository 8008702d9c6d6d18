package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A workload whose pods are killed without being asked to stop; of a StatefulSet they may run twice then. */
public final class GracePeriodZero implements ObjectRule {

  private static final String HELP = "leave it out, which means 30 s, or say how long the program may take to stop";

  @Override
  public List<String> watches() {
    return List.of("terminationGracePeriodSeconds");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView grace = subject.writtenPod().orElseThrow().spec().at("terminationGracePeriodSeconds");
    if (grace.present() && grace.number() == 0 && !subject.is("", "Pod")) {
      String more =
          subject.is("apps", "StatefulSet") ? ", and another of the same name may start while one still runs on a node out of reach" : "";
      out.add(grace, "with a grace period of 0 the containers are killed at once" + more, HELP);
    }
  }
}
