package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.HostPaths;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** Volumes that are the socket of Docker. */
public final class DockerSocketMounted implements ObjectRule {

  private static final String HELP = "build images with a tool that needs no daemon, such as BuildKit or Buildah";

  @Override
  public List<String> watches() {
    return List.of("hostPath");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    if (pod.spec().at("volumes").absent()) {
      return;
    }
    for (ObjectView volume : HostPaths.volumes(pod)) {
      ObjectView path = HostPaths.path(volume);
      if (HostPaths.isAt(path.text(), "docker.sock")) {
        String message =
            "volume \"" + volume.at("name").text() + "\" is the socket of Docker, which nodes do not have since Kubernetes 1.24";
        out.add(path, message, HELP);
      }
    }
  }
}
