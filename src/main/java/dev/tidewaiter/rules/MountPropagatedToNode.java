package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.server.field.ObjectView;

/** Mounts whose own mounts appear on the node. */
public final class MountPropagatedToNode implements ObjectRule {

  private static final String HELP = "leave it out, or use HostToContainer";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        ObjectView propagation = mount.at("mountPropagation");
        if (propagation.text().equals("Bidirectional")) {
          String message =
              "what container \"" + container.name() + "\" mounts below " + mount.at("mountPath").text()
              + " appears on the node and stays there";
          out.add(Mend.value(subject, propagation, "Bidirectional", "HostToContainer", message, HELP));
        }
      }
    }
  }
}
