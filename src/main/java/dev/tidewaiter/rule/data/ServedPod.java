package dev.tidewaiter.rule.data;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The pods of a workload with all that the server fills in.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/v1/defaults.go.
 */
final class ServedPod {

  private static final List<String> PROBES = List.of("livenessProbe", "readinessProbe", "startupProbe");
  private static final List<String> FILES = List.of("configMap", "secret", "downwardAPI", "projected");
  private static final int FILE_MODE = 0644;

  private ServedPod() {}

  /** A Pod's own spec, with what admission adds to every pod. */
  static JsonObject pod(JsonObject given) {
    JsonObject spec = Fill.absentFlag(template(given), "enableServiceLinks", true);
    return given.get("priorityClassName").isPresent() ? spec
        : Fill.absentText(Fill.absentNumber(spec, "priority", 0), "preemptionPolicy", "PreemptLowerPriority");
  }

  /** The spec of pods that are made. */
  static JsonObject template(JsonObject given) {
    JsonObject spec = Fill.text(Fill.text(given, "restartPolicy", "Always"), "dnsPolicy", "ClusterFirst");
    spec = Fill.text(Fill.absentNumber(spec, "terminationGracePeriodSeconds", 30), "schedulerName", "default-scheduler");
    spec = spec.with("securityContext", Fill.objectOf(spec, "securityContext"));
    spec = each(each(each(spec, "containers"), "initContainers"), "ephemeralContainers");
    return Fill.items(spec, "volumes", volumes(spec));
  }

  private static JsonObject each(JsonObject spec, String list) {
    List<JsonValue> containers = new ArrayList<>();
    for (JsonValue item : Fill.itemsOf(spec, list)) {
      containers.add(item instanceof JsonObject container ? container(container) : item);
    }
    return Fill.items(spec, list, containers);
  }

  private static JsonObject container(JsonObject given) {
    JsonObject container = Fill.text(given, "imagePullPolicy", isLatest(Fill.textOf(given, "image")) ? "Always" : "IfNotPresent");
    container = Fill.text(container, "terminationMessagePath", "/dev/termination-log");
    container = Fill.text(container, "terminationMessagePolicy", "File");
    container = container.with("resources", Fill.objectOf(container, "resources"));
    List<JsonValue> ports = new ArrayList<>();
    for (JsonValue port : Fill.itemsOf(container, "ports")) {
      ports.add(port instanceof JsonObject object ? Fill.text(object, "protocol", "TCP") : port);
    }
    container = Fill.items(container, "ports", ports);
    for (String probe : PROBES) {
      if (container.get(probe).isPresent()) {
        container = container.with(probe, probe(Fill.objectOf(container, probe)));
      }
    }
    return container;
  }

  private static JsonObject probe(JsonObject given) {
    JsonObject probe = Fill.absentNumber(Fill.absentNumber(given, "timeoutSeconds", 1), "periodSeconds", 10);
    probe = Fill.absentNumber(Fill.absentNumber(probe, "successThreshold", 1), "failureThreshold", 3);
    if (probe.get("httpGet").isPresent()) {
      JsonObject request = Fill.objectOf(probe, "httpGet");
      probe = probe.with("httpGet", Fill.text(Fill.text(request, "path", "/"), "scheme", "HTTP"));
    }
    return probe;
  }

  /** An image without a tag, or with the tag {@code latest}, that names no digest. */
  private static boolean isLatest(String image) {
    String name = image.substring(image.lastIndexOf('/') + 1);
    int colon = name.indexOf(':');
    return image.indexOf('@') < 0 && (colon < 0 || name.substring(colon + 1).equals("latest"));
  }

  private static List<JsonValue> volumes(JsonObject spec) {
    List<JsonValue> volumes = new ArrayList<>();
    for (JsonValue item : Fill.itemsOf(spec, "volumes")) {
      JsonValue filled = item;
      for (String source : FILES) {
        if (filled instanceof JsonObject volume && volume.get(source).isPresent()) {
          filled = volume.with(source, Fill.absentNumber(Fill.objectOf(volume, source), "defaultMode", FILE_MODE));
        }
      }
      volumes.add(filled);
    }
    return volumes;
  }
}
