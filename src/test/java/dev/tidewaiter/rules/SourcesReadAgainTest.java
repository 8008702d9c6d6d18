package dev.tidewaiter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.ObjectSet.Fact;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.data.Subjects;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that read sources again, for what is not kept of all objects: a source once, not once for each of its objects. */
class SourcesReadAgainTest {

  private static final int OBJECTS = 5;

  private final List<SourceId> read = new ArrayList<>();
  private final List<SetViolation> said = new ArrayList<>();

  @Test
  void aSourceWithManyAutoscalersIsReadAgainOnce() {
    ask(new AutoscalerWithoutRequests());

    assertEquals(OBJECTS, said.size());
    assertEquals(1, read.size());
  }

  @Test
  void aSourceWithManyMissingNamespacesIsReadAgainOnce() {
    ask(new NamespaceMissing());

    assertEquals(OBJECTS, said.size());
    assertEquals(1, read.size());
  }

  private void ask(SetRule rule) {
    List<Subject> subjects = Subjects.of(Source.of("all.yaml", text()));
    List<Fact> facts = new ArrayList<>();
    subjects.forEach(subject -> rule.needs().forEach(type -> Fact.take(type, subject, facts)));
    ObjectSet.Builder set = new ObjectSet.Builder();
    set.add(facts);
    rule.check(
        set.build(
            true,
            (source, to) -> {
              read.add(source);
              subjects.forEach(to);
            }),
        said::add);
  }

  private static String text() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < OBJECTS; i++) {
      out.append(
          """
          ---
          apiVersion: apps/v1
          kind: Deployment
          metadata: {name: web, namespace: shop-N}
          spec:
            selector: {matchLabels: {app: web}}
            template:
              metadata: {labels: {app: web}}
              spec: {containers: [{name: web, image: "web:1"}]}
          ---
          apiVersion: autoscaling/v2
          kind: HorizontalPodAutoscaler
          metadata: {name: web, namespace: shop-N}
          spec:
            maxReplicas: 3
            scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
            metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]
          """
              .replace("shop-N", "shop-" + i));
    }
    return out.toString();
  }
}
