package dev.tidewaiter.server.kinds.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.ApiServer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRun;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeRulesTest {

  private static final String NODE = "apiVersion: v1\nkind: Node\nmetadata:\n  name: a\n";

  private static Verdict verdict(String rest, Map<String, Boolean> gates) {
    ClusterSettings settings = new ClusterSettings(Optional.empty(), List.of(), true, gates);
    ApiServer server = new ApiServer(KubernetesSchemas.load("1.37"), settings);
    return server.answers(YamlReader.read(Source.of("a.yaml", NODE + rest)).get(0)).get(0).verdict();
  }

  @Test
  void entryThatMakesTheServerBreakOffIsNotAnswered() {
    String entry = "  annotations: {scheduler.alpha.kubernetes.io/preferAvoidPods: "
        + "'{\"preferAvoidPods\":[{\"podSignature\":{\"podController\":{\"name\":\"a\"}}}]}'}\n";
    assertTrue(verdict(entry, Map.of()) instanceof Verdict.Undecided);
  }

  @Test
  void preemptionPolicyCountsWhereItsGateIsOn() {
    String policy = "spec: {podPreemptionPolicy: {disableResizePreemption: [a b, c, c]}}\n";
    assertTrue(verdict(policy, Map.of()) instanceof Verdict.Accepted);
    Verdict refused = verdict(policy, Map.of("InPlacePodVerticalScalingSchedulerPreemption", true));
    assertEquals(
        List.of("spec.podPreemptionPolicy.disableResizePreemption[0]", "spec.podPreemptionPolicy.disableResizePreemption[2]"),
        ((Verdict.Rejected) refused).causes().stream().map(Verdict.Cause::field).toList());
  }

  @Test
  void whatIsWrongInAnAnnotationIsAtTheAnnotation() {
    String taints = "'[{\"value\":5,\"effect\":6}]'";
    KindRun run = KindRun.of(NODE + "  annotations: {scheduler.alpha.kubernetes.io/taints: " + taints + "}\n");
    assertEquals(List.of("metadata.annotations: Invalid value: \"scheduler.alpha.kubernetes.io/taints\": "
        + "json: cannot unmarshal number into Go struct field Taint.Value of type string"), run.sentences());
    assertEquals(List.of(taints), run.places());
  }

  @Test
  void olderFieldForOneNetworkHasItsSayAndItsPlace() {
    KindRun run = KindRun.of(NODE + "spec: {podCIDR: 10.0.0.0, podCIDRs: [10.0.1.0/24]}\n");
    assertEquals(List.of("spec.podCIDRs[0]: Invalid value: \"10.0.0.0\": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"),
        run.sentences());
    assertEquals(List.of("10.0.0.0"), run.places());
  }
}
