package dev.tidewaiter.server.kinds.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences are those of a real server. */
class CronJobRulesTest {

  private static KindRun run(String name, String spec) {
    return KindRun.of("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: " + name + "}\nspec: {" + spec
        + "jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: main, image: a}]}}}}}\n");
  }

  private static List<String> zone(String zone) {
    return run("a", "schedule: '@daily', timeZone: \"" + zone + "\", ").sentences();
  }

  private static List<String> wrong(String zone, String detail) {
    return List.of("spec.timeZone: Invalid value: \"" + zone + "\": " + detail);
  }

  @Test
  void scheduleIsReadAndThenSearchedForTimeZones() {
    KindRun run = run("a", "schedule: TZ=UTC, ");
    assertEquals(List.of(
        "spec.schedule: Invalid value: \"TZ=UTC\": invalid schedule format: runtime error: slice bounds out of range [:-1]",
        "spec.schedule: Invalid value: \"TZ=UTC\": cannot use TZ or CRON_TZ in schedule, use timeZone field instead"), run.sentences());
    assertEquals(List.of("TZ=UTC", "TZ=UTC"), run.places());
  }

  @Test
  void missingScheduleIsSaidLast() {
    KindRun run = run("a", "concurrencyPolicy: Never, ");
    assertEquals(List.of("spec.concurrencyPolicy: Unsupported value: \"Never\": supported values: \"Allow\", \"Forbid\", \"Replace\"",
        "spec.schedule: Required value"), run.sentences());
    assertEquals(List.of("Never", "spec"), run.places());
  }

  @Test
  void nameLeavesRoomForTheTime() {
    assertEquals(List.of(), run("a".repeat(52), "schedule: '@daily', ").sentences());
    assertEquals(List.of("metadata.name: Invalid value: \"" + "a".repeat(53) + "\": must be no more than 52 characters"),
        run("a".repeat(53), "schedule: '@daily', ").sentences());
  }

  @Test
  void timeZonesAreThoseOfGo() {
    assertEquals(List.of(), zone("Europe/Berlin"));
    assertEquals(List.of(), zone("UTC"));
    assertEquals(wrong("utc", "unknown time zone utc"), zone("utc"));
    assertEquals(wrong("Europe//Berlin", "unknown time zone Europe//Berlin"), zone("Europe//Berlin"));
    assertEquals(wrong("America", "is a directory"), zone("America"));
    assertEquals(wrong("", "timeZone must be nil or non-empty string"), zone(""));
    assertEquals(wrong("a..b", "time: invalid location name"), zone("a..b"));
  }

  @Test
  void partsOfATimeZoneAreShort() {
    assertEquals(List.of(), zone("America/Argentina/ComodRivadavia"));
    assertEquals(wrong("a".repeat(15), "unknown time zone " + "a".repeat(15)), zone("a".repeat(15)));
  }

  @Test
  void machinesOwnZoneIsNone() {
    String detail = "timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones";
    assertEquals(wrong("Local", detail), zone("Local"));
    assertEquals(List.of(wrong("local", detail).get(0), wrong("local", "unknown time zone local").get(0)), zone("local"));
  }
}
