package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import java.util.List;
import java.util.Set;

/** A Job with a container beside the others that is known never to end by itself. */
public final class SidecarKeepsJobRunning implements ObjectRule {

  private static final Set<String> ENDLESS =
      Set.of(
          "envoy", "proxyv2", "istio-proxy", "proxy", "linkerd-proxy", "cloud-sql-proxy", "gce-proxy", "alloydb-auth-proxy", "oauth2-proxy",
          "fluent-bit", "fluentd", "filebeat", "promtail", "vector", "telegraf", "opentelemetry-collector",
          "opentelemetry-collector-contrib", "jaeger-agent", "aws-otel-collector", "amazon-cloudwatch-agent", "daprd", "consul-dataplane",
          "pgbouncer", "haproxy");

  @Override
  public void check(Subject subject, Violations out) {
    List<PodContainer> containers = subject.pod().orElseThrow().containers();
    if (containers.size() < 2) {
      return;
    }
    for (PodContainer container : containers) {
      if (ENDLESS.contains(name(container.image()))) {
        out.add(
            container.at("image"),
            "container \"" + container.name() + "\" runs until it is stopped, so that the Job never ends",
            "move it to initContainers with restartPolicy: Always: it is stopped when the others have ended");
      }
    }
  }

  /** The last part of an image's name, without tag and digest. */
  private static String name(String image) {
    int end = image.indexOf('@');
    String tagged = image.substring(image.lastIndexOf('/', end < 0 ? image.length() : end) + 1, end < 0 ? image.length() : end);
    int colon = tagged.indexOf(':');
    return colon < 0 ? tagged : tagged.substring(0, colon);
  }
}
