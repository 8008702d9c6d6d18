package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A hostPath volume that does not say which node's directory it is. */
public final class VolumeOnAnyNode implements ObjectRule {

  private static final String HELP = "name the node in nodeAffinity, as a local volume must; or take storage that all nodes can reach";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView path = spec.at("hostPath", "path");
    if (spec.at("hostPath").present() && spec.at("nodeAffinity").absent()) {
      String message = path.text() + " is another directory on every node: a pod that moves finds it empty";
      out.add(path, message, HELP);
    }
  }
}
