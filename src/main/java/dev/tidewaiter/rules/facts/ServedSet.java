package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A StatefulSet and the Service that gives its pods their names.
 *
 * @param service its {@code serviceName}; empty if it has none
 * @param labels of its pods
 * @param replicas how many of them
 * @param serviceAt the place of the service's name
 * @param labelsAt the place of the labels
 */
public record ServedSet(String namespace, String name, String service, LabelSet labels, long replicas, Place serviceAt, Place labelsAt) {

  /** Takes one from each StatefulSet. */
  public static final Facts<ServedSet> FACTS = new Taker();

  private static final class Taker implements Facts<ServedSet> {
    @Override
    public List<String> kinds() {
      return List.of("apps/StatefulSet");
    }

    @Override
    public void take(Subject subject, Consumer<ServedSet> to) {
      ObjectView service = subject.filled().at("spec", "serviceName");
      ObjectView labels = subject.pod().orElseThrow().metadata().at("labels");
      to.accept(
          new ServedSet(
              subject.namespace(),
              subject.ref().name(),
              service.text(),
              LabelSet.of(labels),
              subject.filled().at("spec", "replicas").number(),
              subject.place(service),
              subject.place(labels)));
    }
  }
}
