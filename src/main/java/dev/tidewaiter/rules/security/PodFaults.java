package dev.tidewaiter.rules.security;

import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.podsecurity.Breach;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.SeccompChecks;
import dev.tidewaiter.server.podsecurity.SecuredPod;
import java.util.List;
import java.util.Optional;

/** The pods of an object as the Pod Security Standards look at them, and what a check says of them. */
public final class PodFaults {

  private PodFaults() {}

  /** The pods of a workload, with the server's defaults. */
  public static SecuredPod of(Subject subject) {
    return of(subject, subject.pod().orElseThrow());
  }

  /** The pods of a workload as the user wrote them. */
  public static SecuredPod written(Subject subject) {
    return of(subject, subject.writtenPod().orElseThrow());
  }

  private static SecuredPod of(Subject subject, PodTemplate pod) {
    return new SecuredPod(pod.metadata(), pod.spec(), !subject.is("", "Pod"));
  }

  /** The fields that a check does not allow; none if it allows the pods. */
  public static List<Fault> in(Optional<Breach> breach) {
    return breach.isPresent() ? breach.get().faults() : List.of();
  }

  /** The annotation that once named the seccomp profile of a container, its own or its pod's; one that is not there if none does. */
  public static ObjectView seccompAnnotation(Subject subject, String container) {
    ObjectView annotations = subject.pod().orElseThrow().metadata().at("annotations");
    ObjectView own = annotations.key(SeccompChecks.OF_CONTAINER + container);
    return own.present() ? own : annotations.key(SeccompChecks.OF_POD);
  }

  /** Whose field it is, as the subject of a sentence. */
  public static String whose(Fault fault) {
    return fault.holder().isEmpty() ? "the pod" : "container \"" + fault.holder() + "\"";
  }
}
