package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.HostPaths;
import dev.tidewaiter.server.field.ObjectView;

/** Volumes that are the socket of a container runtime. */
public final class RuntimeSocketMounted implements ObjectRule {

  private static final String HELP = "ask the kubelet or the API server instead";

  private static final String[] SOCKETS =
      {"containerd/containerd.sock", "crio/crio.sock", "cri-dockerd.sock", "k3s/containerd/containerd.sock"};

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (ObjectView volume : HostPaths.volumes(pod)) {
      ObjectView path = HostPaths.path(volume);
      for (String socket : SOCKETS) {
        if (HostPaths.isAt(path.text(), socket)) {
          String message =
              "volume \"" + volume.at("name").text() + "\" is the socket of the container runtime: its user is root on the node";
          out.add(path, message, HELP);
        }
      }
    }
  }
}
