package dev.tidewaiter.rules.batch;

import dev.tidewaiter.kube.CronSchedule;
import dev.tidewaiter.kube.CronSchedule.Calendar;
import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.schema.TimeZones;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;

/** The schedules of CronJobs. */
public final class Schedules {

  /** What the fields count, in their order. */
  public static final List<String> FIELDS = List.of("minute", "hour", "day", "month", "weekday");

  private Schedules() {}

  /** The schedule of a CronJob, as the user wrote it. */
  public static ObjectView of(Subject subject) {
    return subject.written().at("spec", "schedule");
  }

  /** A schedule by the calendar; empty if it is none, or is wrong. */
  public static Optional<Calendar> calendar(String text) {
    Optional<CronSchedule> read = CronSchedule.parse(text, TimeZones.OF_GO).schedule();
    return read.isPresent() && read.get() instanceof Calendar calendar ? Optional.of(calendar) : Optional.empty();
  }

  /** The five fields as they are written; none of a schedule that is a word. */
  public static List<String> fields(String text) {
    List<String> fields = GoFields.of(text);
    return fields.size() == FIELDS.size() ? fields : List.of();
  }

  /** The step of a field that is nothing but a star and a step, such as 15; 0 if it is anything else. */
  public static int step(String field) {
    if (!field.startsWith("*/") || field.length() > 6) {
      return 0;
    }
    int step = 0;
    for (int i = 2; i < field.length(); i++) {
      char digit = field.charAt(i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      step = 10 * step + digit - '0';
    }
    return step;
  }
}
