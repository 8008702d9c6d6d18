package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.IntOrPercent;
import dev.tidewaiter.server.field.ObjectView;

/**
 * How the pods of a workload come and go.
 *
 * @param atOnce how many there are at a time; as many as there are nodes of a DaemonSet
 * @param oldAndNew whether an update starts a new pod and waits for it before it stops an old one
 * @param onOneNode whether all of them must be on the same node
 * @param atOnceAt the place of their number; where it is not written that of the spec
 * @param updateAt the place that says how they are updated; where it is not written that of the spec
 */
public record PodPlan(long atOnce, boolean oldAndNew, boolean onOneNode, Place atOnceAt, Place updateAt) {

  private static final String HOSTNAME = "kubernetes.io/hostname";
  private static final long AS_NODES = Integer.MAX_VALUE;
  private static final int HUNDRED = 100;

  /** Whether there is one on every node. */
  public boolean isOnEveryNode() {
    return atOnce == AS_NODES;
  }

  static PodPlan of(Subject subject, PodTemplate pod) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView number = spec.at(subject.is("batch", "Job") ? "parallelism" : "replicas");
    ObjectView strategy = spec.at("strategy");
    return new PodPlan(
        atOnce(subject, number),
        subject.is("apps", "Deployment") && overlaps(strategy, number.number()),
        onOneNode(pod.spec()),
        subject.place(number),
        subject.place(subject.written().at("spec", "strategy", "type")));
  }

  private static long atOnce(Subject subject, ObjectView number) {
    if (subject.is("apps", "DaemonSet")) {
      return AS_NODES;
    }
    return number.present() ? number.number() : 1;
  }

  /** Whether the update of so many pods may make more of them, and may not do with fewer. */
  private static boolean overlaps(ObjectView strategy, long replicas) {
    if (!strategy.at("type").text().equals("RollingUpdate")) {
      return false;
    }
    ObjectView unavailable = strategy.at("rollingUpdate", "maxUnavailable");
    long few = IntOrPercent.value(unavailable);
    long fewer = IntOrPercent.isPercent(unavailable) ? few * replicas / HUNDRED : few;
    return fewer == 0 && IntOrPercent.value(strategy.at("rollingUpdate", "maxSurge")) > 0;
  }

  private static boolean onOneNode(ObjectView spec) {
    if (spec.at("nodeName").present() || spec.at("nodeSelector").key(HOSTNAME).present()) {
      return true;
    }
    ObjectView affinity = spec.at("affinity");
    for (ObjectView term : affinity.at("podAffinity", "requiredDuringSchedulingIgnoredDuringExecution").items()) {
      if (term.at("topologyKey").text().equals(HOSTNAME)) {
        return true;
      }
    }
    ObjectView nodes = affinity.at("nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms");
    for (ObjectView term : nodes.items()) {
      for (ObjectView expression : term.at("matchExpressions").items()) {
        boolean isIn = expression.at("operator").text().equals("In");
        if (isIn && expression.at("key").text().equals(HOSTNAME) && expression.at("values").size() == 1) {
          return true;
        }
      }
    }
    return false;
  }
}
