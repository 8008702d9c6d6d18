package dev.tidewaiter.server.kinds.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeClassRulesTest {

  private static KindRun run(String rest) {
    return KindRun.of("apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: a}\n" + rest + "\n");
  }

  @Test
  void deprecatedNodeLabelIsWarnedOfAndItsSuccessorIsNot() {
    assertEquals(List.of("scheduling.nodeSelector: deprecated since v1.14; use \"kubernetes.io/arch\" instead"),
        run("handler: a\nscheduling: {nodeSelector: {beta.kubernetes.io/arch: amd64}}").warned());
    assertEquals(List.of(), run("handler: a\nscheduling: {nodeSelector: {kubernetes.io/arch: amd64}}").warned());
  }

  @Test
  void missingHandlerIsDeclaredAndComesLast() {
    assertEquals(List.of("overhead.limits[pods]: Invalid value: \"pods\": must be a standard resource for containers",
        "handler: Required value"), run("overhead: {podFixed: {pods: 1}}").sentences());
  }

  @Test
  void repeatedTolerationIsPrintedWhole() {
    KindRun run = run("handler: a\nscheduling: {tolerations: [{operator: Exists}, {operator: Exists, effect: NoExecute, "
        + "tolerationSeconds: 5}, {operator: Exists, effect: NoExecute}]}");
    assertEquals(List.of("scheduling.tolerations[2]: Duplicate value: {\"Key\":\"\",\"Operator\":\"Exists\",\"Value\":\"\","
        + "\"Effect\":\"NoExecute\",\"TolerationSeconds\":null}"), run.sentences());
  }
}
