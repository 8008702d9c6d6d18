package dev.tidewaiter.rules;

import dev.tidewaiter.kube.CronSchedule;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.Schedules;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** A CronJob whose schedule names only days that no year has, such as 30 February. */
public final class ScheduleNeverFires implements ObjectRule {

  private static final int[] LONGEST_MONTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private static final String HELP = "name a day that the month has; the last day of a month can't be said in a schedule";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView schedule = Schedules.of(subject);
    Optional<CronSchedule.Calendar> read = Schedules.calendar(schedule.text());
    if (read.isPresent() && !hasADay(read.get())) {
      out.add(schedule, "schedule \"" + schedule.text() + "\" names no day that exists: it never runs", HELP);
    }
  }

  /** A weekday comes in every month; where weekdays are not restricted, the day must be one that an allowed month has. */
  private static boolean hasADay(CronSchedule.Calendar calendar) {
    boolean weekdayIsEnough = !calendar.weekdays().star() && !calendar.days().star();
    for (int month = 1; month <= LONGEST_MONTHS.length; month++) {
      for (int day = 1; day <= LONGEST_MONTHS[month - 1]; day++) {
        if (calendar.months().contains(month) && (weekdayIsEnough || calendar.days().contains(day))) {
          return true;
        }
      }
    }
    return false;
  }
}
