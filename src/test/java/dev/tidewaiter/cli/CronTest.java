package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTest {

  @Test
  void tellsWordsRunsAndClockChanges() {
    String expected =
        """
        at 02:30, every day (Europe/Paris)

        Next runs:
          Sat 2027-03-27 02:30 +01:00
          Mon 2027-03-29 02:30 +02:00

        Clock changes:
          Sun 2027-03-28  left out: the run at 02:30
          Sun 2027-10-31  comes twice: the run at 02:30
          Sun 2028-03-26  left out: the run at 02:30
        """;

    assertEquals(
        new CommandRun(0, expected, ""),
        run("cron", "30 2 * * *", "--time-zone", "Europe/Paris", "--from", "2027-03-27T00:00", "--count", "2"));
  }

  @Test
  void writesJson() {
    String expected =
        "{\"schedule\":\"30 2 * * *\",\"timeZone\":\"Europe/Paris\",\"words\":\"at 02:30, every day\","
            + "\"next\":[\"2027-03-29T02:30:00+02:00\"],"
            + "\"clockChanges\":[{\"at\":\"2027-10-31T02:00:00+01:00\",\"leftOut\":0,\"twice\":1},"
            + "{\"at\":\"2028-03-26T03:00:00+02:00\",\"leftOut\":1,\"twice\":0}]}\n";

    assertEquals(
        new CommandRun(0, expected, ""),
        run("cron", "30 2 * * *", "--time-zone=Europe/Paris", "--from", "2027-03-28T12:00:00Z", "--count", "1", "--format", "json"));
  }

  @Test
  void saysThatAScheduleNeverRuns() {
    assertTrue(run("cron", "0 0 30 2 *").out().endsWith("\n\nIt never runs within five years.\n"));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 0 * *       |             |         | "0 0 * *" is no schedule: expected exactly 5 fields, found 4: [0 0 * *]
          0 0 0 1 1 1   |             |         | "0 0 0 1 1 1" is no schedule: expected exactly 5 fields, found 6: [0 0 0 1 1 1]; a CronJob has minute, hour, day, month and weekday, no seconds and no years
          TZ=UTC 0 0 * * * |          |         | "TZ=UTC 0 0 * * *" is no schedule: cannot use TZ or CRON_TZ in schedule, use timeZone field instead; here --time-zone
          0 0 * * *     | --time-zone | Mars/Olympus | there is no time zone Mars/Olympus; they are called as in the tz database, such as Europe/Paris
          0 0 * * *     | --from      | tomorrow | --from tomorrow is no time; such as 2027-03-28T00:00, or 2027-03-28T00:00:00Z
          0 0 * * *     | --count     | 0        | --count 0 is not a number from 1 to 1000
          0 0 * * *     | --count     | many     | --count many is not a number from 1 to 1000
          0 0 * * *     | --format    | sarif    | cron has no format sarif: text or json
          """)
  void refusesWhatItCannotRead(String schedule, String option, String value, String message) {
    CommandRun run = option == null ? run("cron", schedule) : run("cron", schedule, option, value);

    assertEquals(new CommandRun(2, "", "tidewaiter: " + message + "\n"), run);
  }

  @Test
  void asksForQuotesWhereTheShellHasReadTheStars() {
    assertTrue(run("cron", "0", "3", "pom.xml", "src", "src").err().contains("put the schedule in quotes"));
  }

  @Test
  void asksForASchedule() {
    assertTrue(run("cron").err().startsWith("tidewaiter: which schedule?"));
  }

  private static CommandRun run(String... words) {
    return CommandRun.of(Path.of(""), "", words);
  }
}
