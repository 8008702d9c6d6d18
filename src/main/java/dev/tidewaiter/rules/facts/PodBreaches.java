package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.podsecurity.Breach;
import dev.tidewaiter.server.podsecurity.PodSecurity;
import dev.tidewaiter.server.podsecurity.PodSecurityLevel;
import dev.tidewaiter.server.podsecurity.SecuredPod;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the levels of the Pod Security Standards forbid the pods of a workload, by the newest version of these.
 *
 * @param idle why there are no pods as yet, such as {@code replicas is 0}; empty if there are some
 * @param baseline the API server's words for what {@code baseline} forbids; empty if it allows the pods
 * @param restricted likewise
 * @param baselineAt the place of the first field that is forbidden; of the workload's name if none is
 */
public record PodBreaches(
    GroupVersionKind gvk,
    String namespace,
    String name,
    String idle,
    String baseline,
    String restricted,
    Place baselineAt,
    Place restrictedAt) {

  /** Takes one from every workload that names its namespace and that some level forbids; to be taken where a namespace asks for it. */
  public static final Facts<PodBreaches> FACTS = new Taker();

  private static final class Taker implements Facts<PodBreaches> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS);
    }

    @Override
    public void take(Subject subject, Consumer<PodBreaches> to) {
      if (subject.pod().isEmpty() || subject.ref().namespace().isEmpty()) {
        return;
      }
      SecuredPod pod = PodFaults.of(subject);
      List<Breach> restricted = PodSecurity.breaches(PodSecurityLevel.RESTRICTED, PodSecurity.NEWEST_MINOR, pod);
      if (!restricted.isEmpty()) {
        List<Breach> baseline = PodSecurity.breaches(PodSecurityLevel.BASELINE, PodSecurity.NEWEST_MINOR, pod);
        to.accept(
            new PodBreaches(
                subject.gvk(),
                subject.namespace(),
                subject.ref().name(),
                idle(subject),
                PodSecurity.detail(baseline),
                PodSecurity.detail(restricted),
                place(subject, baseline),
                place(subject, restricted)));
      }
    }

    private static String idle(Subject subject) {
      ObjectView spec = subject.filled().at("spec");
      String kind = subject.gvk().kind();
      if (kind.equals("PodTemplate")) {
        return "it is no more than a template";
      }
      if (spec.at("suspend").flag()) {
        return "it is suspended";
      }
      String count = kind.equals("Job") ? "parallelism" : "replicas";
      return spec.at(count).present() && Whole.number(spec.at(count)) == 0 ? count + " is 0" : "";
    }

    private static Place place(Subject subject, List<Breach> breaches) {
      return subject.place(breaches.isEmpty() ? subject.written().at("metadata", "name") : breaches.get(0).faults().get(0).at());
    }
  }
}
