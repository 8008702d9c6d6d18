package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A Service that opens a port on each node. */
public final class NodePortService implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView type = subject.written().at("spec", "type");
    if (type.text().equals("NodePort")) {
      out.add(type, "the Service opens a port on every node, past Ingress and load balancer", "use ClusterIP with an Ingress or a Gateway");
    }
  }
}
