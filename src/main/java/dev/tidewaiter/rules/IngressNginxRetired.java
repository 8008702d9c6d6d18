package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;

/** Containers that are the controller of ingress-nginx. */
public final class IngressNginxRetired implements ObjectRule {

  private static final String HELP = "move to another controller, or to the Gateway API";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      String image = container.image();
      if (image.contains("ingress-nginx/controller") || image.contains("kubernetes-ingress-controller/nginx-ingress-controller")) {
        out.add(container.at("image"), "ingress-nginx has had no releases since March 2026, also none that mend holes", HELP);
      }
    }
  }
}
