package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A pod on the host's network that asks for the cluster's DNS, or names a Service by its DNS name, and does not get it: {@code
 * ClusterFirst} means the node's DNS there.
 */
public final class HostNetworkWithoutClusterDns implements ObjectRule {

  private static final String RIGHT = "ClusterFirstWithHostNet";
  private static final String WRONG = "ClusterFirst";
  private static final String HELP = "write dnsPolicy: " + RIGHT + ", or Default if the node's DNS is what it needs";

  @Override
  public List<String> watches() {
    return List.of("hostNetwork");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.writtenPod().orElseThrow();
    ObjectView network = pod.spec().at("hostNetwork");
    ObjectView policy = pod.spec().at("dnsPolicy");
    if (!network.flag() || policy.present() && !policy.text().equals(WRONG)) {
      return;
    }
    if (policy.present()) {
      Violation violation = Violation.at(policy, "dnsPolicy ClusterFirst is the node's DNS for a pod on the host's network", HELP);
      Optional<Edit> edit = Rewrite.part(subject, policy, WRONG, RIGHT);
      violation = edit.isPresent() ? violation.fixedBy(Fix.unsafe("write " + RIGHT, edit.get())) : violation;
      out.add(violation.related(network, "the pod is on the host's network"));
      return;
    }
    Optional<ObjectView> name = nameOfService(pod);
    if (name.isPresent()) {
      String message = "the pod is on the host's network and has the node's DNS, which does not know the name of a Service";
      out.add(Violation.at(name.get(), message, HELP).related(network, "the pod is on the host's network"));
    }
  }

  /** The first text in which a Service is called by its name in the cluster. */
  private static Optional<ObjectView> nameOfService(PodTemplate pod) {
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView word : container.at("command").items()) {
        if (namesService(word.text())) {
          return Optional.of(word);
        }
      }
      for (ObjectView word : container.at("args").items()) {
        if (namesService(word.text())) {
          return Optional.of(word);
        }
      }
      for (ObjectView variable : container.at("env").items()) {
        if (namesService(variable.at("value").text())) {
          return Optional.of(variable.at("value"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean namesService(String text) {
    return text.contains(".svc.cluster.local") || text.contains(".svc:") || text.contains(".svc/") || text.endsWith(".svc");
  }
}
