package dev.tidewaiter.server.kinds.apps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each warning with an object that just doesn't earn it; all answers are a real server's. */
class WorkloadWarningsTest {

  private static final String NAME = "metadata.name: this is used in Pod names and hostnames, which can result in surprising behavior; "
      + "a DNS label is recommended: [must not contain dots]";

  private static final String TEMPLATE = "template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: c}]}}";

  private static List<String> warned(String kind, String name, String spec) {
    boolean controller = kind.equals("ReplicationController");
    KindRun run = KindRun.of("apiVersion: " + (controller ? "v1" : "apps/v1") + "\nkind: " + kind + "\nmetadata: {name: " + name
        + "}\nspec: {selector: " + (controller ? "{a: b}" : "{matchLabels: {a: b}}") + ", " + spec + "}\n");
    assertEquals(List.of(), run.sentences());
    return run.warned();
  }

  private static List<String> warnedOfSet(String spec) {
    return warned("StatefulSet", "web", TEMPLATE + ", " + spec);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deployment", "ReplicaSet", "ReplicationController"})
  void nameShouldBeALabel(String kind) {
    assertEquals(List.of(NAME), warned(kind, "web.1", TEMPLATE));
    assertEquals(List.of(), warned(kind, "web-1", TEMPLATE));
  }

  @Test
  void nameOfADaemonSetMayHaveDots() {
    assertEquals(List.of(), warned("DaemonSet", "web.1", TEMPLATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deployment", "ReplicaSet", "ReplicationController", "DaemonSet", "StatefulSet"})
  void templateIsWarnedOf(String kind) {
    String pod = "template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: c}], nodeSelector: {%s: x}}}";
    assertEquals(List.of(
        "spec.template.spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use \"kubernetes.io/os\" instead"),
        warned(kind, "web", pod.formatted("beta.kubernetes.io/os")));
    assertEquals(List.of(), warned(kind, "web", pod.formatted("kubernetes.io/os")));
  }

  @Test
  void negativeHistoryLimitKeepsAll() {
    assertEquals(List.of("spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is recommended"),
        warnedOfSet("revisionHistoryLimit: -1"));
    assertEquals(List.of(), warnedOfSet("revisionHistoryLimit: 0"));
  }

  @Test
  void claimsShouldBeWholeBytes() {
    String claims = "volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce], resources: "
        + "{requests: {storage: %s}, limits: {storage: %s}}}}]";
    assertEquals(List.of(
        "spec.volumeClaimTemplates[0].resources.requests[storage]: fractional byte value \"1500m\" is invalid, must be an integer",
        "spec.volumeClaimTemplates[0].resources.limits[storage]: fractional byte value \"1700m\" is invalid, must be an integer"),
        warnedOfSet(claims.formatted("1500m", "1.7")));
    assertEquals(List.of(), warnedOfSet(claims.formatted("1000m", "2")));
  }
}
