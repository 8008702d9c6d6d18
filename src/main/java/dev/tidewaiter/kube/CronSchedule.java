package dev.tidewaiter.kube;

import java.util.List;
import java.util.Optional;

/**
 * When a CronJob runs.
 *
 * <p>Source: github.com/robfig/cron v3.0.1, parser.go, ParseStandard, as Kubernetes 1.37 calls it (pkg/util/parsers,
 * ParseCronScheduleWithPanicRecovery).
 */
public sealed interface CronSchedule {

  /**
   * Times by the calendar, to the minute.
   *
   * @param zone the time zone that the schedule itself names; {@code Local} if it names none, empty for UTC
   */
  record Calendar(CronField minutes, CronField hours, CronField days, CronField months, CronField weekdays, String zone)
      implements CronSchedule {

    /** Whether a day is one of those that the two day fields allow; a weekday counts from Sunday, which is 0. */
    public boolean allowsDay(int day, int weekday) {
      boolean byDay = days.contains(day);
      boolean byWeekday = weekdays.contains(weekday);
      return days.star() || weekdays.star() ? byDay && byWeekday : byDay || byWeekday;
    }

    /** Whether it runs at a minute; a weekday counts from Sunday, which is 0. */
    public boolean allows(int month, int day, int weekday, int hour, int minute) {
      return months.contains(month) && allowsDay(day, weekday) && hours.contains(hour) && minutes.contains(minute);
    }
  }

  /**
   * Again and again after a time: {@code @every 1h30m}.
   *
   * @param seconds at least 1
   */
  record Every(long seconds) implements CronSchedule {}

  /**
   * What came of reading a schedule.
   *
   * @param schedule empty if the text is wrong
   * @param problem what is wrong with the text, in the server's words; empty if nothing is
   */
  record Reading(Optional<CronSchedule> schedule, String problem) {}

  /**
   * Reads a schedule: five fields, or one of the words that begin with {@code @}; a time zone may stand before either.
   *
   * @param zones the time zones that a schedule may name
   */
  static Reading parse(String text, TimeZoneNames zones) {
    if (!text.startsWith("TZ=") && !text.startsWith("CRON_TZ=")) {
      return read(text, "Local");
    }
    int blank = text.indexOf(' ');
    if (blank < 0) {
      return wrong("invalid schedule format: runtime error: slice bounds out of range [:-1]");
    }
    String zone = text.substring(text.indexOf('=') + 1, blank);
    String problem = GoLocation.problem(zone, zones);
    return problem.isEmpty()
        ? read(GoFields.trimmed(text.substring(blank)), zone)
        : wrong("provided bad location " + zone + ": " + problem);
  }

  private static Reading read(String text, String zone) {
    if (text.startsWith("@")) {
      return descriptor(text, zone);
    }
    List<String> fields = GoFields.of(text);
    return fields.size() == 5
        ? calendar(fields, zone)
        : wrong("expected exactly 5 fields, found " + fields.size() + ": [" + String.join(" ", fields) + "]");
  }

  private static Reading calendar(List<String> fields, String zone) {
    CronField minutes = CronField.parse(fields.get(0), CronUnit.MINUTE);
    CronField hours = CronField.parse(fields.get(1), CronUnit.HOUR);
    CronField days = CronField.parse(fields.get(2), CronUnit.DAY);
    CronField months = CronField.parse(fields.get(3), CronUnit.MONTH);
    CronField weekdays = CronField.parse(fields.get(4), CronUnit.WEEKDAY);
    for (CronField field : List.of(minutes, hours, days, months, weekdays)) {
      if (!field.problem().isEmpty()) {
        return wrong(field.problem());
      }
    }
    return right(new Calendar(minutes, hours, days, months, weekdays, zone));
  }

  private static Reading descriptor(String text, String zone) {
    CronField minute = CronField.first(CronUnit.MINUTE);
    CronField hour = CronField.first(CronUnit.HOUR);
    CronField first = CronField.first(CronUnit.DAY);
    CronField january = CronField.first(CronUnit.MONTH);
    CronField days = CronField.all(CronUnit.DAY);
    CronField months = CronField.all(CronUnit.MONTH);
    CronField weekdays = CronField.all(CronUnit.WEEKDAY);
    return switch (text) {
      case "@yearly", "@annually" -> right(new Calendar(minute, hour, first, january, weekdays, zone));
      case "@monthly" -> right(new Calendar(minute, hour, first, months, weekdays, zone));
      case "@weekly" -> right(new Calendar(minute, hour, days, months, CronField.first(CronUnit.WEEKDAY), zone));
      case "@daily", "@midnight" -> right(new Calendar(minute, hour, days, months, weekdays, zone));
      case "@hourly" -> right(new Calendar(minute, CronField.all(CronUnit.HOUR), days, months, weekdays, zone));
      default -> text.startsWith("@every ") ? every(text) : wrong("unrecognized descriptor: " + text);
    };
  }

  /** Times below a second count as one; what is beyond whole seconds is cut off. */
  private static Reading every(String text) {
    GoDuration duration = GoDuration.parse(text.substring("@every ".length()));
    return duration.problem().isEmpty()
        ? right(new Every(Math.max(1, duration.nanos() / 1_000_000_000)))
        : wrong("failed to parse duration " + text + ": " + duration.problem());
  }

  private static Reading right(CronSchedule schedule) {
    return new Reading(Optional.of(schedule), "");
  }

  private static Reading wrong(String problem) {
    return new Reading(Optional.empty(), problem);
  }
}
