package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.schema.TimeZones;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronRunsTest {

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30 2 * * *   | 2027-03-27T12:00:00+01:00[Europe/Paris] | 2027-03-29T02:30+02:00 2027-03-30T02:30+02:00
          30 2 * * *   | 2027-10-30T12:00:00+02:00[Europe/Paris] | 2027-10-31T02:30+02:00 2027-10-31T02:30+01:00
          0,30 1-2 * * * | 2027-10-31T01:15:00+02:00[Europe/Paris] | 2027-10-31T01:30+02:00 2027-10-31T02:00+02:00 2027-10-31T02:30+02:00 2027-10-31T02:00+01:00
          0 0 * * *    | 2027-03-27T23:59:59+02:00[Africa/Cairo] | 2027-03-28T00:00+02:00
          0 0 * * *    | 2027-10-16T12:00:00-04:00[America/Asuncion] | 2027-10-17T00:00-03:00
          */20 * * * * | 2026-11-24T11:59:59Z[UTC] | 2026-11-24T12:00Z 2026-11-24T12:20Z 2026-11-24T12:40Z 2026-11-24T13:00Z
          0 12 * * *   | 2026-11-24T12:00:00Z[UTC] | 2026-11-25T12:00Z
          0 0 29 2 *   | 2026-11-24T12:00:00Z[UTC] | 2028-02-29T00:00Z 2032-02-29T00:00Z
          0 0 13 * FRI | 2026-11-24T12:00:00Z[UTC] | 2026-11-27T00:00Z 2026-12-04T00:00Z 2026-12-11T00:00Z 2026-12-13T00:00Z
          0 0 1 * SUN  | 2026-11-24T12:00:00Z[UTC] | 2026-11-29T00:00Z 2026-12-01T00:00Z
          @every 90m   | 2026-11-24T12:00:00Z[UTC] | 2026-11-24T13:30Z 2026-11-24T15:00Z
          @monthly     | 2026-11-24T12:00:00Z[UTC] | 2026-12-01T00:00Z 2027-01-01T00:00Z
          """)
  void followTheWallClock(String schedule, ZonedDateTime after, String expected) {
    List<String> runs = List.of(expected.split(" "));

    assertEquals(runs, CronRuns.next(parse(schedule), after, runs.size()).stream().map(run -> run.toOffsetDateTime().toString()).toList());
  }

  @Test
  void areNoneForADayThatNoYearHas() {
    assertEquals(List.of(), CronRuns.next(parse("0 0 30 2 *"), ZonedDateTime.parse("2026-11-24T12:00:00Z[UTC]"), 1));
  }

  @Test
  void clockChangeTellsWhatIsLeftOutAndWhatComesTwice() {
    List<ClockChange> changes = ClockChange.next(parse("15,45 2 * * *"), ZonedDateTime.parse("2027-01-01T00:00:00Z[Europe/Paris]"));

    assertEquals("[2027-03-28T02:15, 2027-03-28T02:45] []", changes.get(0).leftOut() + " " + changes.get(0).twice());
    assertEquals("[] [2027-10-31T02:15, 2027-10-31T02:45]", changes.get(1).leftOut() + " " + changes.get(1).twice());
    assertEquals(2, changes.size());
  }

  @Test
  void clockChangeIsNotFeltByWhatRunsInEveryHour() {
    assertEquals(List.of(), ClockChange.next(parse("0 * * * *"), ZonedDateTime.parse("2027-01-01T00:00:00Z[Europe/Paris]")));
  }

  private static CronSchedule parse(String schedule) {
    return CronSchedule.parse(schedule, TimeZones.OF_GO).schedule().orElseThrow();
  }
}
