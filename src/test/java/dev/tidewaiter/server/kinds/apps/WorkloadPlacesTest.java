package dev.tidewaiter.server.kinds.apps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where findings about workloads point. */
class WorkloadPlacesTest {

  private static KindRun run(String kind, String spec) {
    return KindRun.of("apiVersion: apps/v1\nkind: " + kind + "\nmetadata: {name: web}\nspec: {" + spec + "}\n");
  }

  private static String template(String labels) {
    return "template: {metadata: {labels: " + labels + "}, spec: {containers: [{name: c, image: c}]}}";
  }

  @Test
  void missingSelectorIsAtTheSpecAndItsLabelsAtTheirs() {
    KindRun run = run("Deployment", template("{a: b}"));
    assertEquals(List.of("spec.selector: Required value",
        "spec.template.metadata.labels: Invalid value: {\"a\":\"b\"}: `selector` does not match template `labels`"), run.sentences());
    assertEquals(List.of("spec", "{a: b}"), run.places());
  }

  @Test
  void strategyThatIsFilledInIsAtWhatWasWritten() {
    KindRun run = run("DaemonSet",
        "selector: {matchLabels: {a: b}}, updateStrategy: {rollingUpdate: {maxSurge: 2}}, " + template("{a: b}"));
    assertEquals(List.of("spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 2: may not be set when maxUnavailable is non-zero"),
        run.sentences());
    assertEquals(List.of("2"), run.places());
  }

  @Test
  void deadlineThatIsFilledInIsAtTheSpec() {
    KindRun run = run("Deployment", "selector: {matchLabels: {a: b}}, minReadySeconds: 600, " + template("{a: b}"));
    assertEquals(List.of("spec.progressDeadlineSeconds: Invalid value: 600: must be greater than minReadySeconds"), run.sentences());
    assertEquals(List.of("spec"), run.places());
  }

  @Test
  void rollbackIsAtItsAnnotation() {
    KindRun run = KindRun.of("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, annotations: "
        + "{deprecated.deployment.rollback.to: '-5'}}\nspec: {selector: {matchLabels: {a: b}}, " + template("{a: b}") + "}\n");
    assertEquals(List.of("spec.rollback.version: Invalid value: -5: must be greater than or equal to 0"), run.sentences());
    assertEquals(List.of("'-5'"), run.places());
  }

  @Test
  void labelsOfAControllerAreItsTemplates() {
    KindRun run = KindRun.of("apiVersion: v1\nkind: ReplicationController\nmetadata: {name: web}\nspec: {" + template("{a: b}") + "}\n");
    assertEquals(List.of(), run.sentences());
    assertEquals("b", ObjectView.of(run.object()).at("metadata", "labels").key("a").text());
  }
}
