package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.Schedules;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A CronJob whose schedule has a step that leaves a rest at the end of an hour or a day. */
public final class ScheduleStepUneven implements ObjectRule {

  private static final int[] COUNTS = {60, 24};

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView schedule = Schedules.of(subject);
    List<String> fields = Schedules.fields(schedule.text());
    for (int i = 0; i < COUNTS.length && !fields.isEmpty(); i++) {
      int step = Schedules.step(fields.get(i));
      if (step > 0 && step < COUNTS[i] && COUNTS[i] % step != 0) {
        String unit = Schedules.FIELDS.get(i) + "s";
        String message =
            "\"" + fields.get(i) + "\" is not every " + step + " " + unit + ": the last two runs are " + COUNTS[i] % step + " apart";
        out.add(schedule, message, "take a step that divides " + COUNTS[i] + ", or \"@every\", which counts on");
      }
    }
  }
}
