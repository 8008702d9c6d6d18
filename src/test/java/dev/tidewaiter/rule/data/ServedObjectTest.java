package dev.tidewaiter.rule.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.GoPrint;
import org.junit.jupiter.api.Test;

/** What the API server 1.37.2 answers to a dry run, without what it makes up: ids, times and numbers of its own. */
class ServedObjectTest {

  private static final String POD = "\"dnsPolicy\":\"ClusterFirst\",\"restartPolicy\":\"Always\",\"schedulerName\":\"default-scheduler\","
      + "\"securityContext\":{},\"terminationGracePeriodSeconds\":30";

  private static final String END = "\"resources\":{},\"terminationMessagePath\":\"/dev/termination-log\","
      + "\"terminationMessagePolicy\":\"File\"";

  @Test
  void aDeploymentIsWhole() {
    assertEquals("{\"progressDeadlineSeconds\":600,\"replicas\":1,\"revisionHistoryLimit\":10,\"selector\":{\"matchLabels\":{\"a\":\"b\"}},"
        + "\"strategy\":{\"rollingUpdate\":{\"maxSurge\":\"25%\",\"maxUnavailable\":\"25%\"},\"type\":\"RollingUpdate\"},"
        + "\"template\":{\"metadata\":{\"labels\":{\"a\":\"b\"}},\"spec\":{\"containers\":[{\"image\":\"x/y:1\","
        + "\"imagePullPolicy\":\"IfNotPresent\",\"name\":\"a\"," + END + "}]," + POD + "}}}",
        spec("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {selector: {matchLabels: {a: b}}, template: {metadata: "
            + "{labels: {a: b}}, spec: {containers: [{name: a, image: 'x/y:1'}]}}}\n"));
  }

  @Test
  void aDaemonSetIsWhole() {
    assertEquals("{\"revisionHistoryLimit\":10,\"selector\":{\"matchLabels\":{\"a\":\"b\"}},\"template\":{\"metadata\":{\"labels\":"
        + "{\"a\":\"b\"}},\"spec\":{\"containers\":[{\"image\":\"x/y:latest\",\"imagePullPolicy\":\"Always\",\"name\":\"a\"," + END + "}],"
        + POD + "}},\"updateStrategy\":{\"rollingUpdate\":{\"maxSurge\":0,\"maxUnavailable\":1},\"type\":\"RollingUpdate\"}}",
        spec("apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: d}\nspec: {selector: {matchLabels: {a: b}}, template: {metadata: "
            + "{labels: {a: b}}, spec: {containers: [{name: a, image: 'x/y:latest'}]}}}\n"));
  }

  @Test
  void aPodIsWholeButForTolerations() {
    assertEquals("{\"containers\":[{\"image\":\"x:5000/y\",\"imagePullPolicy\":\"Always\",\"livenessProbe\":{\"failureThreshold\":3,"
        + "\"httpGet\":{\"path\":\"/\",\"port\":80,\"scheme\":\"HTTP\"},\"periodSeconds\":10,\"successThreshold\":1,\"timeoutSeconds\":1},"
        + "\"name\":\"a\",\"ports\":[{\"containerPort\":80,\"protocol\":\"TCP\"}]," + END + "}],\"dnsPolicy\":\"ClusterFirst\","
        + "\"enableServiceLinks\":true,\"preemptionPolicy\":\"PreemptLowerPriority\",\"priority\":0,\"restartPolicy\":\"Always\","
        + "\"schedulerName\":\"default-scheduler\",\"securityContext\":{},\"terminationGracePeriodSeconds\":30,"
        + "\"volumes\":[{\"name\":\"c\",\"secret\":{\"defaultMode\":420,\"secretName\":\"s\"}}]}",
        spec("apiVersion: v1\nkind: Pod\nmetadata: {name: d}\nspec: {volumes: [{name: c, secret: {secretName: s}}], containers: [{name: a, "
            + "image: 'x:5000/y', ports: [{containerPort: 80}], livenessProbe: {httpGet: {port: 80}}}]}\n"));
  }

  private static String spec(String manifest) {
    Subject subject = Subjects.of(manifest).get(0);
    return GoPrint.json(ServedObject.of(subject.gvk(), subject.filled().object()).get("spec").orElseThrow());
  }
}
