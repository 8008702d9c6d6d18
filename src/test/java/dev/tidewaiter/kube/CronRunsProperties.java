package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.schema.TimeZones;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class CronRunsProperties {

  private static final int DAYS = 10;

  /** Every minute of ten days is asked for itself, by fields that are read in another way than the schedule reads them. */
  @Property(tries = 60)
  void areTheMinutesWhoseClockTheScheduleAllows(
      @ForAll("schedules") String schedule, @ForAll("zones") ZoneId zone, @ForAll @LongRange(min = 1_700_000_000L, max = 1_900_000_000L) long start) {
    ZonedDateTime after = Instant.ofEpochSecond(start).atZone(zone);
    ZonedDateTime end = after.plusDays(DAYS);
    List<ZonedDateTime> expected = new ArrayList<>();
    ZonedDateTime minute = after.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
    while (minute.isBefore(end)) {
      if (allows(schedule.split(" "), minute)) {
        expected.add(minute);
      }
      minute = minute.plusMinutes(1);
    }
    CronSchedule parsed = CronSchedule.parse(schedule, TimeZones.OF_GO).schedule().orElseThrow();

    List<ZonedDateTime> runs = CronRuns.next(parsed, after, expected.size() + 1).stream().filter(run -> run.isBefore(end)).toList();

    assertEquals(instants(expected), instants(runs));
  }

  private static List<Instant> instants(List<ZonedDateTime> times) {
    return times.stream().map(ZonedDateTime::toInstant).toList();
  }

  private static boolean allows(String[] fields, ZonedDateTime time) {
    boolean day = has(fields[2], time.getDayOfMonth());
    boolean weekday = has(fields[4], time.getDayOfWeek().getValue() % 7);
    boolean date = fields[2].equals("*") || fields[4].equals("*") ? day && weekday : day || weekday;
    return date && has(fields[0], time.getMinute()) && has(fields[1], time.getHour()) && has(fields[3], time.getMonthValue());
  }

  private static boolean has(String field, int value) {
    return field.equals("*")
        || Arrays.stream(field.split(",")).anyMatch(part -> {
          String[] ends = part.split("-");
          return Integer.parseInt(ends[0]) <= value && value <= Integer.parseInt(ends[ends.length - 1]);
        });
  }

  @Provide
  Arbitrary<String> schedules() {
    return Combinators.combine(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6))
        .as((minute, hour, day, month, weekday) -> String.join(" ", minute, hour, day, month, weekday));
  }

  private static Arbitrary<String> field(int min, int max) {
    Arbitrary<Integer> number = Arbitraries.integers().between(min, max);
    Arbitrary<String> span = Combinators.combine(number, number).as((one, other) -> Math.min(one, other) + "-" + Math.max(one, other));
    Arbitrary<String> list = Arbitraries.oneOf(number.map(String::valueOf), span).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(",", parts));
    return Arbitraries.oneOf(Arbitraries.just("*"), list);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("UTC", "Europe/Paris", "America/New_York", "Africa/Cairo", "Asia/Kolkata", "Pacific/Auckland", "America/Santiago")
        .map(ZoneId::of);
  }
}
