package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A workload in the namespace of the cluster's own parts. */
public final class KubeSystemUsed implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView namespace = subject.written().at("metadata", "namespace");
    if (namespace.text().equals("kube-system")) {
      String message = "the pods run beside the cluster's own parts, where quotas and policies often don't hold";
      out.add(namespace, message, "give them a namespace of their own");
    }
  }
}
