package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Service;
import dev.tidewaiter.rules.facts.Service.ServicePort;
import dev.tidewaiter.rules.facts.Slip;
import dev.tidewaiter.rules.facts.Workload;
import dev.tidewaiter.rules.facts.Workload.ContainerPort;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Service's {@code targetPort} that none of its pods has. A name must be declared; a number need not be, so of one no more is said than
 * that the pods declare others.
 */
public final class TargetPortMissing implements SetRule {

  private static final int MOST_PORTS = 8;

  @Override
  public List<Facts<?>> needs() {
    return List.of(Service.FACTS, Workload.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Service.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Pods pods = set.get(Pods.OF);
    Map<List<Workload>, Ports> known = new IdentityHashMap<>();
    for (Service service : set.all(Service.FACTS)) {
      List<Workload> meant = pods.meant(service.place(), service.namespace(), service.selector());
      for (ServicePort port : meant.isEmpty() ? List.<ServicePort>of() : service.ports()) {
        if (!ports(meant, known).has(port)) {
          tell(port, meant.get(0), set.complete(), out);
        }
      }
    }
  }

  /** The ports of all pods of one answer, which many Services may have got. */
  private static Ports ports(List<Workload> pods, Map<List<Workload>, Ports> known) {
    Ports ports = known.get(pods);
    if (ports == null) {
      ports = new Ports(pods);
      known.put(pods, ports);
    }
    return ports;
  }

  private static final class Ports {
    private final Set<String> declared = new HashSet<>();
    private boolean undeclared;

    Ports(List<Workload> pods) {
      for (Workload pod : pods) {
        undeclared |= pod.ports().isEmpty();
        for (ContainerPort port : pod.ports()) {
          declared.add(port.protocol() + " " + port.name());
          declared.add(port.protocol() + " " + port.number());
        }
      }
    }

    /** Whether some pod has it, or may have: a number need not be declared. */
    boolean has(ServicePort port) {
      boolean named = !port.targetName().isEmpty();
      return !named && undeclared || declared.contains(port.protocol() + " " + (named ? port.targetName() : port.target()));
    }
  }

  private static void tell(ServicePort port, Workload pod, boolean complete, SetViolations out) {
    boolean named = !port.targetName().isEmpty();
    String wanted = named ? "named \"" + port.targetName() + "\"" : String.valueOf(port.target());
    String message = "the pods of " + pod.called() + " declare no " + port.protocol() + " port " + wanted;
    String has = pod.ports().isEmpty() ? "they declare no ports" : "they declare " + ports(pod);
    String near = near(port.targetName(), pod);
    String follows = named ? "; a name leads nowhere unless a container declares it" : "; does anything listen on " + port.target() + "?";
    SetViolation violation = SetViolation.at(port.at(), message, near + has + follows).related(pod.place(), "these pods are selected");
    out.add(!named ? violation.atMost(Severity.INFO) : complete ? violation : violation.atMost(Severity.WARNING));
  }

  private static String near(String name, Workload pod) {
    for (ContainerPort port : pod.ports()) {
      if (Slip.between(name, port.name())) {
        return "did you mean \"" + port.name() + "\"? ";
      }
    }
    return "";
  }

  private static String ports(Workload pod) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pod.ports().size() && i < MOST_PORTS; i++) {
      ContainerPort port = pod.ports().get(i);
      out.append(i == 0 ? "" : ", ").append(port.number());
      out.append(port.name().isEmpty() ? "" : " (" + port.name() + ")").append(port.protocol().equals("TCP") ? "" : "/" + port.protocol());
    }
    return pod.ports().size() > MOST_PORTS ? out + " ..." : out.toString();
  }
}
