package dev.tidewaiter.server.kinds.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules.Denial;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens to Pods and templates before they are validated, and what depends on the cluster. */
class PodIntakeTest {

  private static final String POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n";
  private static final String STOP_SIGNAL =
      POD + "  os: {name: windows}\n  containers: [{name: a, image: i, lifecycle: {stopSignal: SIGHUP}}]\n";

  private static ClusterSettings gate(String name, boolean on) {
    return new ClusterSettings(Optional.empty(), List.of(), true, Map.of(name, on));
  }

  private static ObjectView object(String yaml) {
    return ObjectView.of(KindRun.of(yaml).object());
  }

  @Test
  void fieldOfAGateThatIsOffIsDropped() {
    assertEquals(List.of(), KindRun.of(STOP_SIGNAL).sentences());
  }

  @Test
  void fieldOfAGateThatIsOnIsChecked() {
    assertEquals(
        List.of("spec.containers[0].lifecycle.stopSignal: Unsupported value: \"SIGHUP\": supported values: \"SIGKILL\", \"SIGTERM\""),
        KindRun.of(STOP_SIGNAL, gate("ContainerStopSignals", true)).sentences());
  }

  @Test
  void lifecycleThatOnlyHadADroppedSignalIsNone() {
    String yaml = POD + "  containers: [{name: a, image: i}]\n"
        + "  initContainers: [{name: b, image: i, lifecycle: {stopSignal: SIGHUP}}]\n";
    assertEquals(List.of(), KindRun.of(yaml).sentences());
  }

  @Test
  void negativeGraceOfAPodIsOneSecond() {
    assertEquals(1, object(POD + "  terminationGracePeriodSeconds: -5\n  containers: [{name: a, image: i}]\n")
        .at("spec", "terminationGracePeriodSeconds").number());
  }

  @Test
  void portsOfTheNodeAreFilledInForAPodInItsNetwork() {
    assertEquals(80, object(POD + "  hostNetwork: true\n  containers: [{name: a, image: i, ports: [{containerPort: 80}]}]\n")
        .at("spec", "containers").items().get(0).at("ports").items().get(0).at("hostPort").number());
  }

  @Test
  void podsLimitIsTheSumWhereEveryContainerHasOne() {
    String yaml = POD + "  resources: {requests: {cpu: 1}}\n  containers:\n"
        + "  - {name: a, image: i, resources: {limits: {cpu: 500m}}}\n  - {name: b, image: i, resources: {limits: {cpu: 700m}}}\n";
    assertEquals("1200m", object(yaml).at("spec", "resources", "limits").key("cpu").text());
  }

  @Test
  void privilegedContainersAreForTheClusterToAllow() {
    ClusterSettings strict = new ClusterSettings(Optional.empty(), List.of(), false, Map.of());
    assertEquals(List.of("spec.containers[0].securityContext.privileged: Forbidden: disallowed by cluster policy"),
        KindRun.of(POD + "  containers: [{name: a, image: i, securityContext: {privileged: true}}]\n", strict).sentences());
  }

  @Test
  void priorityIsComputedFromTheClass() {
    Optional<Denial> denial = new PodRules(ClusterSettings.UNKNOWN)
        .admission(object(POD + "  priority: 5\n  priorityClassName: system-cluster-critical\n  containers: [{name: a, image: i}]\n"));
    assertEquals("the integer value of priority (5) must not be provided in pod spec; priority admission controller computed 2000000000 "
        + "from the given PriorityClass name", denial.orElseThrow().message());
  }

  @Test
  void priorityOfAClassOfTheClusterIsNotKnown() {
    assertEquals(Optional.empty(), new PodRules(ClusterSettings.UNKNOWN)
        .admission(object(POD + "  priority: 5\n  priorityClassName: gold\n  containers: [{name: a, image: i}]\n")));
  }

  @Test
  void warningsOfOverlapsNameBothFilesInTheirOrder() {
    String yaml = POD + "  containers: [{name: a, image: i}]\n  volumes:\n  - name: v\n    projected:\n      sources:\n"
        + "      - {configMap: {name: c, items: [{key: k, path: a/b}]}}\n      - {secret: {name: s, items: [{key: k, path: a}]}}\n";
    assertEquals(List.of("volume \"v\" (Projected): overlapping paths: \"a\" (Secret \"s\") with \"a/b\" (ConfigMap \"c\")"),
        KindRun.of(yaml).warned());
  }

  @Test
  void costOfDeletionIsAnIntegerOf32Bits() {
    assertEquals(List.of(), KindRun.of(costing("-2147483648")).sentences());
    assertEquals(List.of("metadata.annotations[controller.kubernetes.io/pod-deletion-cost]: Invalid value: \"2147483648\": "
        + "must be a 32bit integer"), KindRun.of(costing("2147483648")).sentences());
  }

  @Test
  void comparedTolerationIsAnIntegerOf64Bits() {
    String value = "  containers: [{name: a, image: i}]\n  tolerations: [{key: k, operator: Gt, value: \"9223372036854775808\"}]\n";
    assertEquals(List.of("spec.tolerations[0].value: Invalid value: \"9223372036854775808\": strconv.ParseInt: parsing "
        + "\"9223372036854775808\": value out of range"),
        KindRun.of(POD + value, gate("TaintTolerationComparisonOperators", true)).sentences());
  }

  private static String costing(String cost) {
    return POD.replace("name: p", "name: p, annotations: {controller.kubernetes.io/pod-deletion-cost: \"" + cost + "\"}")
        + "  containers: [{name: a, image: i}]\n";
  }
}
