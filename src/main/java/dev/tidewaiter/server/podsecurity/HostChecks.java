package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a pod uses what is its node's: namespaces, ports, addresses, and the node itself under Windows.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, hostNamespaces, hostPorts, hostProbesAndHostLifecycle,
 * windowsHostProcess.
 */
public final class HostChecks {

  private static final int HANDLER_HOSTS_SINCE = 34;
  private static final String[] NAMESPACES = {"hostNetwork", "hostPID", "hostIPC"};
  private static final String[] PROBES = {"livenessProbe", "readinessProbe", "startupProbe"};
  private static final String[] HANDLERS = {"postStart", "preStop"};
  private static final String[] ACTIONS = {"httpGet", "tcpSocket"};

  private HostChecks() {}

  /** Namespaces of the node. */
  public static Optional<Breach> namespaces(SecuredPod pod) {
    Found found = new Found();
    List<String> set = new ArrayList<>();
    for (String field : NAMESPACES) {
      ObjectView at = pod.spec().at(field);
      if (at.flag()) {
        found.ofPod(at, field);
        set.add(field + "=true");
      }
    }
    return found.breach("host namespaces", String.join(", ", set));
  }

  /** Ports of the node. */
  public static Optional<Breach> ports(SecuredPod pod) {
    Found found = new Found();
    for (ObjectView container : pod.containers()) {
      for (ObjectView port : container.at("ports").items()) {
        ObjectView at = port.at("hostPort");
        if (at.number() != 0) {
          found.of(container, at, Long.toString(at.number()));
        }
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String ports = Found.counted("hostPort", found.values().size()) + " " + String.join(", ", found.values());
    return found.breach("hostPort", found.containers() + use(found) + ports);
  }

  /** Hosts of probes and handlers; since 1.34. */
  public static Optional<Breach> handlerHosts(SecuredPod pod, int minor) {
    Found found = new Found();
    if (minor < HANDLER_HOSTS_SINCE) {
      return Optional.empty();
    }
    for (ObjectView container : pod.containers()) {
      for (String probe : PROBES) {
        handler(container, container.at(probe), found);
      }
      for (String handler : HANDLERS) {
        handler(container, container.at("lifecycle", handler), found);
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String hosts = Found.counted("probe or lifecycle host", found.values().size()) + " " + Found.quoted(found.values());
    return found.breach("probe or lifecycle host", found.sortedContainers() + use(found) + hosts);
  }

  private static void handler(ObjectView container, ObjectView handler, Found found) {
    for (String action : ACTIONS) {
      ObjectView host = handler.at(action, "host");
      if (!host.text().isEmpty()) {
        found.of(container, host, host.text());
      }
    }
  }

  /** Processes of a Windows node. */
  public static Optional<Breach> windowsHostProcess(SecuredPod pod) {
    Found found = new Found();
    ObjectView ofPod = pod.context("windowsOptions").at("hostProcess");
    if (ofPod.flag()) {
      found.ofPod(ofPod, "");
    }
    for (ObjectView container : pod.containers()) {
      ObjectView own = container.at("securityContext", "windowsOptions", "hostProcess");
      if (own.flag()) {
        found.of(container, own, "");
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : found.breach("hostProcess", found.setters() + " must not set securityContext.windowsOptions.hostProcess=true");
  }

  private static String use(Found found) {
    return found.holders().size() == 1 ? " uses " : " use ";
  }
}
