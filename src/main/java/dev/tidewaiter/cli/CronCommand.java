package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.kube.ClockChange;
import dev.tidewaiter.kube.CronRuns;
import dev.tidewaiter.kube.CronSchedule;
import dev.tidewaiter.kube.CronWords;
import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.report.JsonText;
import dev.tidewaiter.schema.TimeZones;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** {@code tidewaiter cron}: what a CronJob's schedule says in words, its next runs, and the clock changes that it feels. */
final class CronCommand {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private static final int FIELDS = 5;
  private static final int MOST_RUNS = 1000;
  private static final int MOST_TIMES = 3;

  private final String text;
  private final CronSchedule schedule;
  private final ZoneId zone;
  private final ZonedDateTime from;
  private final int count;

  private CronCommand(CommandLine line) {
    text = schedule(line.arguments());
    schedule = read(text);
    zone = zone(line.value("time-zone", "UTC"));
    from = from(line, zone);
    count = count(line);
  }

  static int run(CommandLine line, Streams streams) {
    String format = line.value("format", "text");
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException("cron has no format " + format + ": text or json");
    }
    CronCommand command = new CronCommand(line);
    streams.out().print(format.equals("json") ? command.json() : command.text());
    return ExitCode.FINE;
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

  private String text() {
    StringBuilder out = new StringBuilder(512);
    out.append(CronWords.of(schedule)).append(" (").append(zone.getId()).append(")\n");
    List<ZonedDateTime> runs = CronRuns.next(schedule, from, count);
    out.append(runs.isEmpty() ? "\nIt never runs within five years.\n" : "\nNext runs:\n");
    for (ZonedDateTime run : runs) {
      out.append("  ").append(MINUTE.format(run).replace(":00 ", " ")).append('\n');
    }
    List<ClockChange> changes = ClockChange.next(schedule, from);
    out.append(changes.isEmpty() ? "" : "\nClock changes:\n");
    for (ClockChange change : changes) {
      out.append("  ").append(DAY.format(change.at())).append("  ");
      out.append(change.leftOut().isEmpty() ? "comes twice: " : "left out: ");
      times(change.leftOut().isEmpty() ? change.twice() : change.leftOut(), out);
      out.append('\n');
    }
    return out.toString();
  }

  private static void times(List<LocalDateTime> times, StringBuilder out) {
    String before = "the run at ";
    for (int i = 0; i < times.size() && i < MOST_TIMES; i++) {
      out.append(before).append(CLOCK.format(times.get(i)));
      before = ", ";
    }
    if (times.size() > MOST_TIMES) {
      out.append(" and ").append(times.size() - MOST_TIMES).append(" more");
    }
  }

  private String json() {
    StringBuilder out = new StringBuilder(512);
    out.append("{\"schedule\":");
    JsonText.string(text, out);
    out.append(",\"timeZone\":");
    JsonText.string(zone.getId(), out);
    out.append(",\"words\":");
    JsonText.string(CronWords.of(schedule), out);
    out.append(",\"next\":[");
    String before = "\"";
    for (ZonedDateTime run : CronRuns.next(schedule, from, count)) {
      out.append(before).append(RFC_3339.format(run)).append('"');
      before = ",\"";
    }
    out.append("],\"clockChanges\":[");
    before = "{\"at\":\"";
    for (ClockChange change : ClockChange.next(schedule, from)) {
      out.append(before).append(RFC_3339.format(change.at())).append("\",\"leftOut\":").append(change.leftOut().size());
      out.append(",\"twice\":").append(change.twice().size()).append('}');
      before = ",{\"at\":\"";
    }
    return out.append("]}\n").toString();
  }
}
