package dev.tidewaiter.kube;

import dev.tidewaiter.kube.CronSchedule.Calendar;
import dev.tidewaiter.kube.CronSchedule.Every;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * When a schedule runs next. A run is at each minute whose wall clock the schedule allows: none in an hour that a clock change leaves out,
 * two in one that comes twice.
 *
 * <p>Source: github.com/robfig/cron v3.0.1, spec.go, SpecSchedule.Next, which looks five years ahead; constantdelay.go.
 */
public final class CronRuns {

  private static final int YEARS_AHEAD = 5;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int DAYS_OF_WEEK = 7;

  private CronRuns() {}

  /**
   * The next runs.
   *
   * @param after before the first of them; the runs are in its time zone
   * @param count the most that are told
   * @return in order; fewer than asked for if there are not so many within five years of the last
   */
  public static List<ZonedDateTime> next(CronSchedule schedule, ZonedDateTime after, int count) {
    List<ZonedDateTime> runs = new ArrayList<>(count);
    if (schedule instanceof Every every) {
      for (int i = 1; i <= count; i++) {
        runs.add(after.plusSeconds(every.seconds() * i));
      }
    } else if (schedule instanceof Calendar calendar) {
      byCalendar(calendar, after, count, runs);
    }
    return runs;
  }

  private static void byCalendar(Calendar calendar, ZonedDateTime after, int count, List<ZonedDateTime> runs) {
    ZoneId zone = after.getZone();
    LocalDate day = after.toLocalDate();
    LocalDate last = day.plusYears(YEARS_AHEAD);
    while (runs.size() < count && !day.isAfter(last)) {
      int before = runs.size();
      for (Instant run : on(day, calendar, zone)) {
        if (run.isAfter(after.toInstant()) && runs.size() < count) {
          runs.add(run.atZone(zone));
        }
      }
      last = runs.size() > before ? day.plusYears(YEARS_AHEAD) : last;
      day = day.plusDays(1);
    }
  }

  /** The runs of a day, in order. */
  private static List<Instant> on(LocalDate day, Calendar calendar, ZoneId zone) {
    List<Instant> runs = new ArrayList<>();
    if (!calendar.months().contains(day.getMonthValue())
        || !calendar.allowsDay(day.getDayOfMonth(), day.getDayOfWeek().getValue() % DAYS_OF_WEEK)) {
      return runs;
    }
    for (int hour = 0; hour < HOURS; hour++) {
      for (int minute = 0; minute < MINUTES && calendar.hours().contains(hour); minute++) {
        if (calendar.minutes().contains(minute)) {
          LocalDateTime time = day.atTime(hour, minute);
          for (ZoneOffset offset : zone.getRules().getValidOffsets(time)) {
            runs.add(time.toInstant(offset));
          }
        }
      }
    }
    runs.sort(null);
    return runs;
  }
}
