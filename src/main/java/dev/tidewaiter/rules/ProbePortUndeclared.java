package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;

/** A probe of a TCP port that its container does not declare, by number, or of one that it declares for another protocol, by name. */
public final class ProbePortUndeclared implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      for (ObjectView probe : Probes.of(container)) {
        ObjectView port = Probes.port(probe);
        if (port.present() && probe.at("httpGet", "host").text().isEmpty() && !isDeclared(container, port)) {
          String asked = port.isText() ? "\"" + port.text() + "\"" : Long.toString(port.number());
          String asks = probe.name() + " of container \"" + container.name() + "\" asks port " + asked;
          out.add(port, asks + ", which is not among its TCP ports", "declare it under ports, if it is not a slip of the pen");
        }
      }
    }
  }

  /** A name that there is none of is another rule's. */
  private static boolean isDeclared(PodContainer container, ObjectView asked) {
    boolean named = false;
    for (ObjectView port : container.at("ports").items()) {
      boolean same = asked.isText() ? port.at("name").text().equals(asked.text()) : port.at("containerPort").number() == asked.number();
      if (same && !port.at("protocol").text().equals("UDP")) {
        return true;
      }
      named |= same;
    }
    return asked.isText() && !named;
  }
}
