package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.LabelSet;
import dev.tidewaiter.rules.facts.Selector;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A constraint that is to spread pods and whose selector does not select them, so that it counts others, or none. */
public final class SpreadCountsOtherPods implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("topologySpreadConstraints");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.writtenPod().orElseThrow();
    for (ObjectView constraint : pod.spec().at("topologySpreadConstraints").items()) {
      ObjectView selector = constraint.at("labelSelector");
      if (selector.present() && !Selector.of(selector).matches(LabelSet.of(pod.metadata().at("labels")))) {
        String message = "the constraint counts pods with " + Selector.of(selector) + ", and the pods of this template are not among them";
        Violation violation = Violation.at(selector, message, "select by the labels of the template");
        out.add(violation.related(pod.metadata().at("labels"), "the labels of the pods"));
      }
    }
  }
}
