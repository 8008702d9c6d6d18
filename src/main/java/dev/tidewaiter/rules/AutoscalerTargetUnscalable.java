package dev.tidewaiter.rules;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** An autoscaler of something that cannot be scaled, since its kind has no number of replicas. */
public final class AutoscalerTargetUnscalable implements ObjectRule {

  private static final List<String> OURS = List.of("", "apps", "batch", "extensions", "networking.k8s.io", "autoscaling");
  private static final List<String> SCALABLE = List.of("Deployment", "StatefulSet", "ReplicaSet", "ReplicationController");

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView target = subject.written().at("spec", "scaleTargetRef");
    ObjectView kind = target.at("kind");
    String group = GroupVersionKind.of(target.at("apiVersion").text(), kind.text()).group();
    if (!kind.text().isEmpty() && OURS.contains(group) && !SCALABLE.contains(kind.text())) {
      String message = "a " + kind.text() + " has no replicas that could be scaled";
      out.add(kind, message, "scale a Deployment, a StatefulSet or a kind of your own with a scale subresource");
    }
  }
}
