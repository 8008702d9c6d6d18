package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.LabelSet;
import dev.tidewaiter.rules.facts.Selector;
import dev.tidewaiter.server.field.ObjectView;

/** Several replicas that nothing keeps from running on one node. */
public final class ReplicasMayShareNode implements ObjectRule {

  private static final String HELP = "add topologySpreadConstraints over kubernetes.io/hostname, or a podAntiAffinity to its own labels";

  @Override
  public void check(Subject subject, Violations out) {
    long replicas = subject.written().at("spec", "replicas").number();
    PodTemplate pod = subject.writtenPod().orElseThrow();
    if (replicas < 2 || pod.spec().at("topologySpreadConstraints").size() > 0) {
      return;
    }
    LabelSet labels = LabelSet.of(pod.metadata().at("labels"));
    ObjectView affinity = pod.spec().at("affinity", "podAntiAffinity");
    if (!keepsApart(affinity, labels, subject.namespace())) {
      out.add(subject.written().at("spec", "replicas"), "all " + replicas + " replicas may run on one node, and stop with it", HELP);
    }
  }

  private static boolean keepsApart(ObjectView affinity, LabelSet labels, String namespace) {
    for (ObjectView term : affinity.at("requiredDuringSchedulingIgnoredDuringExecution").items()) {
      if (isAgainst(term, labels, namespace)) {
        return true;
      }
    }
    for (ObjectView weighted : affinity.at("preferredDuringSchedulingIgnoredDuringExecution").items()) {
      if (isAgainst(weighted.at("podAffinityTerm"), labels, namespace)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgainst(ObjectView term, LabelSet labels, String namespace) {
    boolean here = term.at("namespaces").size() == 0;
    for (ObjectView other : term.at("namespaces").items()) {
      here |= other.text().equals(namespace);
    }
    return here && Selector.of(term.at("labelSelector")).matches(labels);
  }
}
