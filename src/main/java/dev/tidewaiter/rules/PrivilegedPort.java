package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Ports for which a process needs a privilege. */
public final class PrivilegedPort implements ObjectRule {

  private static final String HELP = "listen on a port from 1024 on; the Service may keep its port";

  private static final int FIRST_FREE = 1024;

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView port : container.at("ports").items()) {
        ObjectView number = port.at("containerPort");
        if (number.number() > 0 && number.number() < FIRST_FREE) {
          out.add(number, "container \"" + container.name() + "\" needs a privilege to listen on port " + number.number(), HELP);
        }
      }
    }
  }
}
