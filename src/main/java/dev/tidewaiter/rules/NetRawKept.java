package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Containers that keep the capability to send any packet. */
public final class NetRawKept implements ObjectRule {

  private static final String HELP = "drop ALL capabilities, or at least NET_RAW";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      ObjectView drop = container.at("securityContext", "capabilities").at("drop");
      if (!drops(drop)) {
        out.add(drop, "container \"" + container.name() + "\" keeps NET_RAW, with which it can answer for other pods of its node", HELP);
      }
    }
  }

  private static boolean drops(ObjectView drop) {
    for (ObjectView item : drop.items()) {
      String name = item.text();
      if (name.equalsIgnoreCase("ALL") || name.equalsIgnoreCase("NET_RAW") || name.equalsIgnoreCase("CAP_NET_RAW")) {
        return true;
      }
    }
    return false;
  }
}
