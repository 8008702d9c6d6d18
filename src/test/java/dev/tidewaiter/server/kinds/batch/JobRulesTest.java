package dev.tidewaiter.server.kinds.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Selectors that the server makes, and where findings about Jobs point; sentences are those of a real server. */
class JobRulesTest {

  private static final String UID = "00000000-0000-4000-8000-000000000000";

  private static KindRun run(String spec, String labels) {
    return KindRun.of("apiVersion: batch/v1\nkind: Job\nmetadata: {name: work}\nspec: {" + spec + "template: {metadata: {labels: "
        + labels + "}, spec: {restartPolicy: Never, containers: [{name: main, image: a}]}}}\n");
  }

  private static KindRun run(String spec) {
    return run(spec, "{a: b}");
  }

  @Test
  void labelsAndSelectorAreMade() {
    KindRun run = run("");
    ObjectView spec = ObjectView.of(run.object()).at("spec");
    assertEquals(List.of(), run.sentences());
    assertEquals("work", spec.at("template", "metadata", "labels").key("job-name").text());
    assertEquals(UID, spec.at("selector", "matchLabels").key("batch.kubernetes.io/controller-uid").text());
  }

  @Test
  void labelsThatWereFilledInGrowWithTheTemplates() {
    assertEquals("work", ObjectView.of(run("").object()).at("metadata", "labels").key("job-name").text());
  }

  @Test
  void labelThatTheServerWouldMakeMustBeItsOwn() {
    KindRun run = run("", "{job-name: other}");
    assertEquals("spec.template.metadata.labels[job-name]: Invalid value: {\"batch.kubernetes.io/controller-uid\":\"" + UID
        + "\",\"batch.kubernetes.io/job-name\":\"work\",\"controller-uid\":\"" + UID + "\",\"job-name\":\"other\"}: must be 'work'",
        run.sentences().get(0));
    assertEquals("other", run.places().get(0));
  }

  @Test
  void selectorOfItsOwnNeedsToBeAskedFor() {
    KindRun run = run("selector: {matchLabels: {a: b}}, ");
    assertEquals(List.of("spec.selector: Invalid value: {\"matchLabels\":{\"a\":\"b\",\"batch.kubernetes.io/controller-uid\":\"" + UID
        + "\"}}: `selector` not auto-generated"), run.sentences());
    assertEquals(List.of("{matchLabels: {a: b}}"), run.places());
    assertEquals(List.of(), run("manualSelector: true, selector: {matchLabels: {a: b}}, ").sentences());
  }

  @Test
  void indexedJobWithoutCompletionsIsReadOnWhereTheServerGoesDown() {
    assertEquals(List.of("spec.completions: Required value: when completion mode is Indexed"),
        run("parallelism: 2, completionMode: Indexed, successPolicy: {rules: [{succeededIndexes: '7-x', succeededCount: 3}]}, ")
            .sentences());
  }

  @Test
  void exitCodesAreFoundOneByOne() {
    KindRun run = run("podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {operator: In, values: [3, 3, 0]}}]}, ");
    assertEquals(List.of("spec.podFailurePolicy.rules[0].onExitCodes.values[1]: Duplicate value: 3",
        "spec.podFailurePolicy.rules[0].onExitCodes.values[2]: Invalid value: 0: must not be 0 for the In operator",
        "spec.podFailurePolicy.rules[0].onExitCodes.values: Invalid value: [3,3,0]: must be ordered"), run.sentences());
    assertEquals(List.of("3", "0", "[3, 3, 0]"), run.places());
  }
}
