package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/** The probes and lifecycle hooks of a container. */
public final class Probes {

  private static final List<String> PROBES = List.of("startupProbe", "livenessProbe", "readinessProbe");
  private static final List<String> HOOKS = List.of("postStart", "preStop");
  private static final List<String> HANDLERS = List.of("httpGet", "tcpSocket", "grpc");

  /** Source: Kubernetes 1.37, pkg/apis/core/v1, SetDefaults_Probe. */
  private static final long FAILURES = 3;

  private static final long PERIOD = 10;

  private Probes() {}

  /** The probes that a container has. */
  public static List<ObjectView> of(PodContainer container) {
    List<ObjectView> present = new ArrayList<>();
    for (String name : PROBES) {
      ObjectView probe = container.at(name);
      if (probe.present()) {
        present.add(probe);
      }
    }
    return present;
  }

  /** The probes and hooks that a container has. */
  public static List<ObjectView> andHooksOf(PodContainer container) {
    List<ObjectView> present = of(container);
    ObjectView lifecycle = container.at("lifecycle");
    for (String name : HOOKS) {
      if (lifecycle.at(name).present()) {
        present.add(lifecycle.at(name));
      }
    }
    return present;
  }

  /** For how many seconds a probe may fail before it counts: as often as it may, times the time between. */
  public static long patience(ObjectView probe) {
    return number(probe, "failureThreshold", FAILURES) * number(probe, "periodSeconds", PERIOD);
  }

  private static long number(ObjectView probe, String field, long otherwise) {
    long number = probe.at(field).number();
    return number == 0 ? otherwise : number;
  }

  /** The port that a probe or hook asks; not there if it asks none. */
  public static ObjectView port(ObjectView probe) {
    for (String handler : HANDLERS) {
      if (probe.at(handler).present()) {
        return probe.at(handler, "port");
      }
    }
    return probe.at("httpGet", "port");
  }
}
