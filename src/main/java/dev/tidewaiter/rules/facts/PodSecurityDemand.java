package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.podsecurity.PodSecurityLevel;
import dev.tidewaiter.server.podsecurity.PodSecurityPolicy;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a Namespace refuses pods for, as its labels say.
 *
 * @param name of the namespace
 * @param policy by which it refuses pods
 * @param warned by which the server warns of what makes pods
 * @param at the place of the label
 */
public record PodSecurityDemand(String name, PodSecurityPolicy policy, PodSecurityPolicy warned, Place at) {

  /** Takes one from every Namespace that refuses some pods. */
  public static final Facts<PodSecurityDemand> FACTS = new Taker();

  private static final class Taker implements Facts<PodSecurityDemand> {
    @Override
    public List<String> kinds() {
      return List.of("Namespace");
    }

    @Override
    public void take(Subject subject, Consumer<PodSecurityDemand> to) {
      ObjectView labels = subject.written().at("metadata", "labels");
      ObjectView label = labels.key("pod-security.kubernetes.io/enforce");
      PodSecurityPolicy policy = PodSecurityPolicy.enforced(labels);
      if (label.present() && policy.level() != PodSecurityLevel.PRIVILEGED) {
        to.accept(new PodSecurityDemand(subject.ref().name(), policy, PodSecurityPolicy.warned(labels), subject.place(label)));
      }
    }
  }
}
