package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.Schedules;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A CronJob whose schedule has a step as long as its field, so that it says less often than it seems to. */
public final class ScheduleStepBeyondField implements ObjectRule {

  private static final int[] COUNTS = {60, 24, 31, 12, 7};

  private static final String[] ONLY = {"minute 0 of the hour", "0 o'clock", "the 1st", "January", "Sunday"};

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView schedule = Schedules.of(subject);
    List<String> fields = Schedules.fields(schedule.text());
    for (int i = 0; i < fields.size(); i++) {
      if (Schedules.step(fields.get(i)) >= COUNTS[i]) {
        out.add(
            schedule,
            "\"" + fields.get(i) + "\" in the " + Schedules.FIELDS.get(i) + " field is nothing but " + ONLY[i]
                + ": a step counts within its field",
            "name the time itself; \"@every 90m\" counts on beyond an hour or a day");
      }
    }
  }
}
