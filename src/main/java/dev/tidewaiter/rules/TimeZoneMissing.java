package dev.tidewaiter.rules;

import dev.tidewaiter.kube.CronSchedule.Calendar;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.Schedules;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** A CronJob that runs at hours of a clock it does not name. */
public final class TimeZoneMissing implements ObjectRule {

  private static final int HOURS = 24;

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView schedule = Schedules.of(subject);
    if (subject.written().at("spec", "timeZone").present()) {
      return;
    }
    Optional<Calendar> read = Schedules.calendar(schedule.text());
    if (read.isPresent() && Long.bitCount(read.get().hours().bits()) < HOURS) {
      out.add(
          schedule,
          "the hours of \"" + schedule.text() + "\" are those of the controller's clock, whatever that is",
          "say timeZone: Etc/UTC, or the one that is meant");
    }
  }
}
