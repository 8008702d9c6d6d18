package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A CronJob whose startingDeadlineSeconds is below the ten seconds in which its controller looks at it once. */
public final class StartingDeadlineTooShort implements ObjectRule {

  private static final int SECONDS_BETWEEN_LOOKS = 10;

  @Override
  public List<String> watches() {
    return List.of("startingDeadlineSeconds");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView deadline = subject.written().at("spec", "startingDeadlineSeconds");
    if (deadline.present() && deadline.number() < SECONDS_BETWEEN_LOOKS) {
      out.add(
          deadline,
          "a run that does not start within " + deadline.number() + " s is left out, and the controller looks every 10 s",
          "give it 10 s or more, such as the time until the run is no longer worth it");
    }
  }
}
