package dev.tidewaiter.rules;

import dev.tidewaiter.kube.CronRuns;
import dev.tidewaiter.kube.CronSchedule;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.rules.batch.Schedules;
import dev.tidewaiter.schema.TimeZones;
import dev.tidewaiter.server.field.ObjectView;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A CronJob whose runs may last longer than the time between them, and run side by side then. */
public final class ScheduleFasterThanDeadline implements ObjectRule {

  private static final int RUNS = 200;

  @Override
  public List<String> watches() {
    return List.of("activeDeadlineSeconds");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView deadline = JobSpecs.written(subject).at("activeDeadlineSeconds");
    if (deadline.number() <= 0 || !subject.filled().at("spec", "concurrencyPolicy").text().equals("Allow")) {
      return;
    }
    ObjectView text = Schedules.of(subject);
    Optional<CronSchedule> schedule = CronSchedule.parse(text.text(), TimeZones.OF_GO).schedule();
    long interval = schedule.isPresent() ? shortest(CronRuns.next(schedule.get(), someMonday(), RUNS)) : Long.MAX_VALUE;
    if (deadline.number() > interval) {
      out.add(
          Violation.at(
                  deadline,
                  "a run may take " + JobSpecs.about(deadline.number()) + ", and the next begins after " + JobSpecs.about(interval)
                      + ": up to " + ((deadline.number() - 1) / interval + 1) + " run at once",
                  "concurrencyPolicy: Forbid leaves out a run while one is under way")
              .related(text, "the shortest time between two runs is " + JobSpecs.about(interval)));
    }
  }

  private static ZonedDateTime someMonday() {
    return ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  }

  private static long shortest(List<ZonedDateTime> runs) {
    long shortest = Long.MAX_VALUE;
    for (int i = 1; i < runs.size(); i++) {
      shortest = Math.min(shortest, runs.get(i).toEpochSecond() - runs.get(i - 1).toEpochSecond());
    }
    return shortest;
  }
}
