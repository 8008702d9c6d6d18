package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import java.util.List;
import java.util.function.Consumer;

/**
 * A container of a pod that runs for long, of which nothing tells when it is ready.
 *
 * @param labels of its pod
 * @param container its name
 * @param at where the probe is missing
 */
public record NotProbed(String namespace, LabelSet labels, String container, Place at) {

  /** Takes one from every such container. */
  public static final Facts<NotProbed> FACTS = new Taker();

  private static final class Taker implements Facts<NotProbed> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS);
    }

    @Override
    public void take(Subject subject, Consumer<NotProbed> to) {
      if (subject.pod().isEmpty() || !RunsForever.is(subject)) {
        return;
      }
      PodTemplate pod = subject.pod().get();
      for (PodContainer container : pod.containers()) {
        if (container.at("readinessProbe").absent()) {
          LabelSet labels = LabelSet.of(pod.metadata().at("labels"));
          to.accept(new NotProbed(subject.namespace(), labels, container.name(), subject.place(container.at("readinessProbe"))));
        }
      }
    }
  }
}
