package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** An annotation that is read from pods, on the workload that makes them and not in its template. */
public final class PodAnnotationOnWorkload implements ObjectRule {

  private static final List<String> KEYS =
      List.of(
          "cluster-autoscaler.kubernetes.io/safe-to-evict", "iam.amazonaws.com/role", "k8s.v1.cni.cncf.io/networks",
          "karpenter.sh/do-not-disrupt", "kubectl.kubernetes.io/default-container", "prometheus.io/path", "prometheus.io/port",
          "prometheus.io/scheme", "prometheus.io/scrape", "sidecar.istio.io/inject");

  private static final List<String> PREFIXES =
      List.of(
          "ad.datadoghq.com/", "cni.projectcalico.org/", "dapr.io/", "instrumentation.opentelemetry.io/inject-",
          "traffic.sidecar.istio.io/", "vault.hashicorp.com/agent-");

  @Override
  public List<String> watches() {
    return List.of("annotations");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView template = subject.writtenPod().orElseThrow().metadata();
    ObjectView annotations = subject.written().at("metadata", "annotations");
    if (annotations.absent() || subject.is("", "Pod")) {
      return;
    }
    for (ObjectView annotation : annotations.entries()) {
      if (isOfPods(annotation.name()) && template.at("annotations").key(annotation.name()).absent()) {
        String kind = subject.gvk().kind();
        String message = "annotation \"" + annotation.name() + "\" is read from pods, and those of this " + kind + " don't have it";
        out.add(Violation.atKey(annotation, message, "put it under metadata.annotations of the pod template"));
      }
    }
  }

  private static boolean isOfPods(String key) {
    for (String prefix : PREFIXES) {
      if (key.startsWith(prefix)) {
        return true;
      }
    }
    return KEYS.contains(key);
  }
}
