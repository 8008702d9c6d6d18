package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.kube.ClockChange;
import dev.tidewaiter.kube.CronRuns;
import dev.tidewaiter.kube.CronWords;
import dev.tidewaiter.report.JsonText;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** {@code tidewaiter cron}: what a CronJob's schedule says in words, its next runs, and the clock changes that it feels. */
final class CronCommand {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private static final int MOST_TIMES = 3;

  private final CronQuestion asked;

  private CronCommand(CronQuestion asked) {
    this.asked = asked;
  }

  static int run(CommandLine line, Streams streams) {
    String format = line.value("format", "text");
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException("cron has no format " + format + ": text or json");
    }
    CronCommand command = new CronCommand(CronQuestion.of(line));
    streams.out().print(format.equals("json") ? command.json() : command.text());
    return ExitCode.FINE;
  }

  private String text() {
    StringBuilder out = new StringBuilder(512);
    out.append(CronWords.of(asked.schedule())).append(" (").append(asked.zone().getId()).append(")\n");
    List<ZonedDateTime> runs = CronRuns.next(asked.schedule(), asked.from(), asked.count());
    out.append(runs.isEmpty() ? "\nIt never runs within five years.\n" : "\nNext runs:\n");
    for (ZonedDateTime run : runs) {
      out.append("  ").append(MINUTE.format(run).replace(":00 ", " ")).append('\n');
    }
    List<ClockChange> changes = ClockChange.next(asked.schedule(), asked.from());
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
    JsonText.string(asked.text(), out);
    out.append(",\"timeZone\":");
    JsonText.string(asked.zone().getId(), out);
    out.append(",\"words\":");
    JsonText.string(CronWords.of(asked.schedule()), out);
    out.append(",\"next\":[");
    String before = "\"";
    for (ZonedDateTime run : CronRuns.next(asked.schedule(), asked.from(), asked.count())) {
      out.append(before).append(RFC_3339.format(run)).append('"');
      before = ",\"";
    }
    out.append("],\"clockChanges\":[");
    before = "{\"at\":\"";
    for (ClockChange change : ClockChange.next(asked.schedule(), asked.from())) {
      out.append(before).append(RFC_3339.format(change.at())).append("\",\"leftOut\":").append(change.leftOut().size());
      out.append(",\"twice\":").append(change.twice().size()).append('}');
      before = ",{\"at\":\"";
    }
    return out.append("]}\n").toString();
  }
}
