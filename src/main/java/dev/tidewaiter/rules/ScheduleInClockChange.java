package dev.tidewaiter.rules;

import dev.tidewaiter.kube.ClockChange;
import dev.tidewaiter.kube.CronSchedule.Calendar;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.Schedules;
import dev.tidewaiter.schema.TimeZones;
import dev.tidewaiter.server.field.ObjectView;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A CronJob that runs at an hour that a change of the clock leaves out or brings twice. */
public final class ScheduleInClockChange implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    String zone = subject.written().at("spec", "timeZone").text();
    ObjectView schedule = Schedules.of(subject);
    if (zone.isEmpty() || !TimeZones.OF_GO.isTimeZone(zone) || !ZoneId.getAvailableZoneIds().contains(zone)) {
      return;
    }
    Optional<Calendar> read = Schedules.calendar(schedule.text());
    List<ClockChange> changes = read.isEmpty() ? List.of() : ClockChange.next(read.get(), someYear(ZoneId.of(zone)));
    if (!changes.isEmpty()) {
      out.add(
          schedule,
          changes.get(0).leftOut().isEmpty()
              ? "it runs twice on the day on which summer time ends in " + zone
              : "it does not run on the day on which summer time begins in " + zone,
          "take an hour at which the clock does not change, or timeZone: Etc/UTC");
    }
  }

  private static ZonedDateTime someYear(ZoneId zone) {
    return ZonedDateTime.of(2027, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).withZoneSameInstant(zone);
  }
}
