package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.kube.CronSchedule;
import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.schema.TimeZones;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What {@code tidewaiter cron} is asked.
 *
 * @param text of the schedule
 * @param from when on its runs are asked for
 * @param count of the runs that are asked for
 */
record CronQuestion(String text, CronSchedule schedule, ZoneId zone, ZonedDateTime from, int count) {

  private static final int FIELDS = 5;
  private static final int MOST_RUNS = 1000;

  /**
   * Reads it.
   *
   * @throws UsageException if anything of it is wrong
   */
  static CronQuestion of(CommandLine line) {
    String text = schedule(line.arguments());
    ZoneId zone = zone(line.value("time-zone", "UTC"));
    return new CronQuestion(text, read(text), zone, from(line, zone), count(line));
  }

  private static String schedule(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new UsageException("which schedule? such as tidewaiter cron '*/15 0-6 * * MON-FRI'");
    }
    if (arguments.size() > 1) {
      throw new UsageException("put the schedule in quotes, so that the shell leaves its stars alone: tidewaiter cron '*/15 0-6 * * MON-FRI'");
    }
    return arguments.get(0);
  }

  private static CronSchedule read(String text) {
    if (text.contains("TZ")) {
      throw new UsageException("\"" + text + "\" is no schedule: cannot use TZ or CRON_TZ in schedule, use timeZone field instead; here --time-zone");
    }
    CronSchedule.Reading reading = CronSchedule.parse(text, TimeZones.OF_GO);
    int fields = GoFields.of(text).size();
    String help = fields > FIELDS ? "; a CronJob has minute, hour, day, month and weekday, no seconds and no years" : "";
    return reading.schedule().orElseThrow(() -> new UsageException("\"" + text + "\" is no schedule: " + reading.problem() + help));
  }

  private static ZoneId zone(String asked) {
    if (!TimeZones.OF_GO.isTimeZone(asked)) {
      throw new UsageException("there is no time zone " + asked + "; they are called as in the tz database, such as Europe/Paris");
    }
    try {
      return ZoneId.of(asked);
    } catch (DateTimeException e) {
      throw new UsageException("this Java does not know the time zone " + asked);
    }
  }

  private static ZonedDateTime from(CommandLine line, ZoneId zone) {
    String asked = line.value("from", "");
    try {
      return asked.isEmpty()
          ? ZonedDateTime.now(zone)
          : hasOffset(asked) ? OffsetDateTime.parse(asked).atZoneSameInstant(zone) : LocalDateTime.parse(asked).atZone(zone);
    } catch (DateTimeParseException e) {
      throw new UsageException("--from " + asked + " is no time; such as 2027-03-28T00:00, or 2027-03-28T00:00:00Z");
    }
  }

  private static boolean hasOffset(String time) {
    int clock = time.indexOf('T');
    return time.endsWith("Z") || clock > 0 && (time.indexOf('+', clock) > 0 || time.indexOf('-', clock) > 0);
  }

  private static int count(CommandLine line) {
    String asked = line.value("count", "5");
    try {
      int count = Integer.parseInt(asked);
      if (count > 0 && count <= MOST_RUNS) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is too small or too large is.
    }
    throw new UsageException("--count " + asked + " is not a number from 1 to " + MOST_RUNS);
  }
}
