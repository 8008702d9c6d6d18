package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Containers that listen on the port of SSH. */
public final class SshPortOpen implements ObjectRule {

  private static final String HELP = "use kubectl exec or kubectl debug";

  private static final int SSH = 22;

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView port : container.at("ports").items()) {
        ObjectView number = port.at("containerPort");
        if (number.number() == SSH && !port.at("protocol").text().equals("UDP")) {
          out.add(number, "container \"" + container.name() + "\" listens on the port of SSH, a door past the API server", HELP);
        }
      }
    }
  }
}
