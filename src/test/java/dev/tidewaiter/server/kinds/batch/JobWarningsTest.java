package dev.tidewaiter.server.kinds.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each warning with an object that just doesn't earn it; all answers are a real server's. */
class JobWarningsTest {

  private static final String NAME = "metadata.name: this is used in Pod names and hostnames, which can result in surprising behavior; "
      + "a DNS label is recommended: [must not contain dots]";

  private static final String MANY = "In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, "
      + "Kubernetes might not be able to track completedIndexes when a big number of indexes fail";

  private static final String DEPRECATED =
      ".template.spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use \"kubernetes.io/os\" instead";

  private static List<String> warned(String kind, String name, String job, String pod) {
    String spec = "{" + job + "template: {spec: {restartPolicy: Never, containers: [{name: main, image: a}]" + pod + "}}}";
    KindRun run = KindRun.of("apiVersion: batch/v1\nkind: " + kind + "\nmetadata: {name: " + name + "}\nspec: "
        + (kind.equals("Job") ? spec : "{schedule: '@daily', jobTemplate: {spec: " + spec + "}}") + "\n");
    assertEquals(List.of(), run.sentences());
    return run.warned();
  }

  private static List<String> warnedOfMany(String kind, int completions, int parallelism, String mode) {
    return warned(kind, "work",
        "completions: " + completions + ", parallelism: " + parallelism + ", completionMode: " + mode + ", ", "");
  }

  @Test
  void nameShouldBeALabel() {
    assertEquals(List.of(NAME), warned("Job", "work.1", "", ""));
    assertEquals(List.of(), warned("Job", "work-1", "", ""));
    assertEquals(List.of(NAME), warned("CronJob", "work.1", "", ""));
    assertEquals(List.of(), warned("CronJob", "work-1", "", ""));
  }

  @Test
  void manyIndexesMayGetLost() {
    assertEquals(List.of("spec: " + MANY), warnedOfMany("Job", 100_001, 10_001, "Indexed"));
    assertEquals(List.of("spec.jobTemplate.spec: " + MANY), warnedOfMany("CronJob", 100_001, 10_001, "Indexed"));
  }

  @Test
  void fewerIndexesDoNotGetLost() {
    assertEquals(List.of(), warnedOfMany("Job", 100_000, 10_001, "Indexed"));
    assertEquals(List.of(), warnedOfMany("Job", 100_001, 10_000, "Indexed"));
    assertEquals(List.of(), warnedOfMany("CronJob", 100_001, 10_001, "NonIndexed"));
  }

  @Test
  void templateIsWarnedOf() {
    assertEquals(List.of("spec" + DEPRECATED), warned("Job", "work", "", ", nodeSelector: {beta.kubernetes.io/os: x}"));
    assertEquals(List.of("spec.jobTemplate.spec" + DEPRECATED),
        warned("CronJob", "work", "", ", nodeSelector: {beta.kubernetes.io/os: x}"));
    assertEquals(List.of(), warned("Job", "work", "", ", nodeSelector: {kubernetes.io/os: x}"));
    assertEquals(List.of(), warned("CronJob", "work", "", ", nodeSelector: {kubernetes.io/os: x}"));
  }
}
