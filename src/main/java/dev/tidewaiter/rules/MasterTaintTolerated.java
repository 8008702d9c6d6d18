package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A toleration of the taint {@code master} without one of {@code control-plane}, which took its place. Of the label of that name the
 * server itself warns.
 *
 * <p>Source: KEP-2067: kubeadm's nodes have no such taint since 1.25.
 */
public final class MasterTaintTolerated implements ObjectRule {

  private static final String OLD = "node-role.kubernetes.io/master";
  private static final String NEW = "node-role.kubernetes.io/control-plane";
  private static final int TAINT_GONE = 25;

  @Override
  public List<String> watches() {
    return List.of("tolerations");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView tolerations = subject.writtenPod().orElseThrow().spec().at("tolerations");
    if (tolerations.absent() || subject.settings().kubernetesMinor() < TAINT_GONE) {
      return;
    }
    ObjectView old = tolerations;
    for (ObjectView toleration : tolerations.items()) {
      String key = toleration.at("key").text();
      if (key.equals(NEW) || key.isEmpty()) {
        return;
      }
      old = key.equals(OLD) ? toleration.at("key") : old;
    }
    if (old != tolerations) {
      String message = "no node has the taint " + OLD + " since Kubernetes 1.25: the pod does not get onto the control plane";
      Violation violation = Violation.at(old, message, "tolerate " + NEW);
      Optional<Edit> edit = Rewrite.part(subject, old, OLD, NEW);
      out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("tolerate " + NEW, edit.get())) : violation);
    }
  }
}
