package dev.tidewaiter.rules;

import dev.tidewaiter.kube.CronField;
import dev.tidewaiter.kube.CronSchedule.Calendar;
import dev.tidewaiter.kube.CronWords;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.Schedules;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** A CronJob whose schedule restricts the day of the month and the weekday, each of which is enough then. */
public final class ScheduleDaysAreEither implements ObjectRule {

  private static final int DAYS = 31;
  private static final int WEEKDAYS = 7;

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView schedule = Schedules.of(subject);
    Optional<Calendar> read = Schedules.calendar(schedule.text());
    if (read.isEmpty() || isAll(read.get().days(), DAYS) || isAll(read.get().weekdays(), WEEKDAYS)) {
      return;
    }
    out.add(
        schedule,
        "of the day of the month and the weekday either is enough: it runs " + CronWords.of(read.get()),
        "restrict one of them, and let the program itself look at the other");
  }

  private static boolean isAll(CronField field, int count) {
    return field.star() || Long.bitCount(field.bits()) == count;
  }
}
