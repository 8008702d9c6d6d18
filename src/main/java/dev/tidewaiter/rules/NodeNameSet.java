package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A template whose pods are put on one node by its name, past the scheduler. */
public final class NodeNameSet implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("nodeName");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView name = subject.writtenPod().orElseThrow().spec().at("nodeName");
    if (!name.text().isEmpty() && !subject.is("", "Pod")) {
      String message = "all pods go to the node \"" + name.text() + "\", past the scheduler, whether they fit there or not";
      out.add(name, message, "select nodes by a label: nodeSelector or affinity");
    }
  }
}
