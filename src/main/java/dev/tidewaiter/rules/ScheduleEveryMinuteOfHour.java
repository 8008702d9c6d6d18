package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.Schedules;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A CronJob whose minute is a star and whose hours are single ones, so that it runs sixty times in each. */
public final class ScheduleEveryMinuteOfHour implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView schedule = Schedules.of(subject);
    List<String> fields = Schedules.fields(schedule.text());
    if (fields.isEmpty() || !fields.get(0).equals("*") || !areSingle(fields.get(1)) || Schedules.calendar(schedule.text()).isEmpty()) {
      return;
    }
    String message = "schedule \"" + schedule.text() + "\" runs in every minute of the hour " + fields.get(1) + ", 60 times each";
    out.add(schedule, message, "for one run name its minute: \"0" + schedule.text().substring(schedule.text().indexOf('*') + 1) + "\"");
  }

  private static boolean areSingle(String hours) {
    for (int i = 0; i < hours.length(); i++) {
      char c = hours.charAt(i);
      if (c != ',' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
