package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A workload that does not replace its pods one after another: it stops all first, or waits until someone deletes them. */
public final class UpdateNotRolling implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    boolean isDeployment = subject.is("apps", "Deployment");
    ObjectView type = subject.written().at("spec", isDeployment ? "strategy" : "updateStrategy").at("type");
    if (type.text().equals("Recreate")) {
      out.add(type, "with Recreate each change is an outage", "use RollingUpdate if two versions may run side by side");
    } else if (type.text().equals("OnDelete")) {
      out.add(type, "with OnDelete a change reaches a pod only when someone deletes it", "use RollingUpdate");
    }
  }
}
