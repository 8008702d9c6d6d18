package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation that Kubernetes read once and reads no more, and of which the server does not warn.
 *
 * <p>Source: the release notes of the versions named, and Kubernetes 1.37, in which nothing reads them.
 */
public final class AnnotationWithoutEffect implements ObjectRule {

  private static final Map<String, String> INSTEAD = new HashMap<>();

  static {
    INSTEAD.put("net.beta.kubernetes.io/network-policy", "a NetworkPolicy that selects all pods");
    INSTEAD.put("pod.alpha.kubernetes.io/init-containers", "spec.initContainers");
    INSTEAD.put("pod.beta.kubernetes.io/init-containers", "spec.initContainers");
    INSTEAD.put("pod.alpha.kubernetes.io/initialized", "spec.podManagementPolicy");
    INSTEAD.put("pod.beta.kubernetes.io/hostname", "spec.hostname");
    INSTEAD.put("pod.beta.kubernetes.io/subdomain", "spec.subdomain");
    INSTEAD.put("scheduler.alpha.kubernetes.io/affinity", "spec.affinity");
    INSTEAD.put("scheduler.alpha.kubernetes.io/tolerations", "spec.tolerations");
    INSTEAD.put("scheduler.alpha.kubernetes.io/name", "spec.schedulerName");
    INSTEAD.put("service.alpha.kubernetes.io/tolerate-unready-endpoints", "spec.publishNotReadyAddresses");
    INSTEAD.put("service.beta.kubernetes.io/external-traffic", "spec.externalTrafficPolicy");
    INSTEAD.put("service.beta.kubernetes.io/healthcheck-nodeport", "spec.healthCheckNodePort");
    INSTEAD.put("volume.alpha.kubernetes.io/storage-class", "spec.storageClassName");
  }

  @Override
  public List<String> watches() {
    return List.copyOf(INSTEAD.keySet());
  }

  @Override
  public void check(Subject subject, Violations out) {
    look(subject.written(), subject.written().at("metadata", "annotations"), out);
    Optional<PodTemplate> pod = subject.writtenPod();
    if (pod.isPresent() && !subject.is("", "Pod")) {
      look(subject.written(), pod.get().metadata().at("annotations"), out);
    }
    for (ObjectView template : subject.written().at("spec", "volumeClaimTemplates").items()) {
      look(template, template.at("metadata", "annotations"), out);
    }
  }

  /** Beside the field that took its place an annotation is left for old clusters. */
  private static void look(ObjectView object, ObjectView annotations, Violations out) {
    for (ObjectView annotation : annotations.entries()) {
      String instead = INSTEAD.get(annotation.name());
      if (instead != null && object.at("spec", instead.substring(instead.lastIndexOf('.') + 1)).absent()) {
        out.add(Violation.atKey(annotation, "annotation \"" + annotation.name() + "\" has no effect any more", "use " + instead));
      }
    }
  }
}
