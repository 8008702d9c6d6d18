package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A probe of {@code localhost}: it is the kubelet that asks, so that this is the node and not the container. */
public final class ProbeAsksTheNode implements ObjectRule {

  private static final List<String> SELF = List.of("localhost", "127.0.0.1", "::1", "0.0.0.0");

  @Override
  public List<String> watches() {
    return List.of("host");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    if (pod.spec().at("hostNetwork").flag()) {
      return;
    }
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView probe : Probes.andHooksOf(container)) {
        ObjectView http = probe.at("httpGet", "host");
        ObjectView host = http.present() ? http : probe.at("tcpSocket", "host");
        if (SELF.contains(host.text())) {
          String message = probe.name() + " of container \"" + container.name() + "\" asks the node: that is what " + host.text();
          out.add(host, message + " is to the kubelet", "leave host out, which means the pod");
        }
      }
    }
  }
}
