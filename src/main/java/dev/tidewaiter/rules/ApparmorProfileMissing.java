package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Containers for which nobody asked for a profile of AppArmor. */
public final class ApparmorProfileMissing implements ObjectRule {

  private static final String HELP = "set securityContext.appArmorProfile.type of the pod to RuntimeDefault";

  private static final String ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    boolean windows = pod.spec().at("os", "name").text().equals("windows");
    if (windows || pod.spec().at("securityContext", "appArmorProfile").present()) {
      return;
    }
    for (PodContainer container : pod.allContainers()) {
      ObjectView own = container.at("securityContext", "appArmorProfile");
      ObjectView annotation = pod.metadata().at("annotations").key(ANNOTATION + container.name());
      if (own.absent() && annotation.text().isEmpty()) {
        out.add(own, "container \"" + container.name() + "\" asks for no AppArmor profile, and runs without where a node has none", HELP);
      }
    }
  }
}
