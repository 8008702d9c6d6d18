package dev.tidewaiter.kube;

import dev.tidewaiter.kube.CronSchedule.Calendar;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of the clock that a schedule feels.
 *
 * @param at when, by the clock as it is afterwards
 * @param leftOut the times of runs that do not come, since the clock passes over them
 * @param twice the times of runs that come twice, since the clock shows them twice
 */
public record ClockChange(ZonedDateTime at, List<LocalDateTime> leftOut, List<LocalDateTime> twice) {

  private static final int MONTHS_AHEAD = 13;

  public ClockChange {
    leftOut = List.copyOf(leftOut);
    twice = List.copyOf(twice);
  }

  /** Those of the next thirteen months that a schedule feels, in order; none for one that runs in every hour or not by the calendar. */
  public static List<ClockChange> next(CronSchedule schedule, ZonedDateTime after) {
    List<ClockChange> changes = new ArrayList<>();
    if (schedule instanceof Calendar calendar && calendar.hours().bits() != CronField.all(CronUnit.HOUR).bits()) {
      ZonedDateTime end = after.plusMonths(MONTHS_AHEAD);
      ZoneOffsetTransition change = after.getZone().getRules().nextTransition(after.toInstant());
      while (change != null && change.getInstant().isBefore(end.toInstant())) {
        List<LocalDateTime> times = times(calendar, change);
        if (!times.isEmpty()) {
          ZonedDateTime at = change.getInstant().atZone(after.getZone());
          changes.add(change.isGap() ? new ClockChange(at, times, List.of()) : new ClockChange(at, List.of(), times));
        }
        change = after.getZone().getRules().nextTransition(change.getInstant());
      }
    }
    return changes;
  }

  /** The minutes that a schedule allows among those that the clock passes over, or shows twice. */
  private static List<LocalDateTime> times(Calendar calendar, ZoneOffsetTransition change) {
    List<LocalDateTime> times = new ArrayList<>();
    LocalDateTime first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
    long minutes = Math.abs(Duration.between(change.getDateTimeBefore(), change.getDateTimeAfter()).toMinutes());
    for (long minute = 0; minute < minutes; minute++) {
      LocalDateTime time = first.plusMinutes(minute);
      if (calendar.allows(time.getMonthValue(), time.getDayOfMonth(), time.getDayOfWeek().getValue() % 7, time.getHour(), time.getMinute())) {
        times.add(time);
      }
    }
    return times;
  }
}
