package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A HorizontalPodAutoscaler whose least and most replicas are the same number, so that it never scales. */
public final class AutoscalerCannotScale implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView most = spec.at("maxReplicas");
    ObjectView least = spec.at("minReplicas");
    if (most.present() && most.number() == (least.present() ? least.number() : 1)) {
      Violation violation =
          Violation.at(most, "maxReplicas " + most.number() + " is minReplicas: there is nothing to scale", "make maxReplicas larger");
      boolean written = subject.written().at("spec", "minReplicas").present();
      out.add(written ? violation.related(least, "no fewer than this") : violation);
    }
  }
}
