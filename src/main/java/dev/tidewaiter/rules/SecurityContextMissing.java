package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Containers for which nothing about security is said, neither by them nor by their pod. */
public final class SecurityContextMissing implements ObjectRule {

  private static final String HELP = "give it one that says as whom it runs and what it may do";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    if (pod.spec().at("securityContext").size() > 0) {
      return;
    }
    for (PodContainer container : pod.allContainers()) {
      ObjectView own = container.at("securityContext");
      if (own.size() == 0) {
        String message =
            "nothing says what container \"" + container.name() + "\" may do: it has no security context, and its pod has none";
        out.add(own, message, HELP);
      }
    }
  }
}
