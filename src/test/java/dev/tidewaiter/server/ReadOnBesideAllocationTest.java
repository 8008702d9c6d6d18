package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A Service that is refused its addresses or ports is read on; the verdict stays the server's, which stops there. */
class ReadOnBesideAllocationTest {

  private static final ApiServer SERVER = new ApiServer(KubernetesSchemas.load("1.37"), ClusterSettings.UNKNOWN);

  private static Answer answer(String name, String spec) {
    String yaml = "apiVersion: v1\nkind: Service\nmetadata: {name: " + name + "}\nspec: {" + spec + "}\n";
    return SERVER.answers(YamlReader.read(Source.of("a.yaml", yaml)).get(0)).get(0);
  }

  private static List<String> paths(Answer answer) {
    return answer.problems().stream().map(Answer.Problem::path).toList();
  }

  @Test
  void mistakesBesideARefusedNodePortAreFound() {
    Answer answer = answer("Bad_Name", "type: NodePort, externalTrafficPolicy: Bogus, "
        + "ports: [{name: a, port: 80, nodePort: 30000}, {name: b, port: 81, nodePort: 30000}]");

    assertEquals(1, ((Verdict.Rejected) answer.verdict()).causes().size());
    assertEquals(List.of("spec.ports[1].nodePort", "metadata.name", "spec.externalTrafficPolicy"), paths(answer));
  }

  @Test
  void nothingIsFoundThatFollowsFromARefusal() {
    assertEquals(List.of("spec.ports[1].nodePort"), paths(answer("a", "type: LoadBalancer, externalTrafficPolicy: Local, "
        + "ports: [{name: a, port: 80, nodePort: 30000}, {name: b, port: 81, nodePort: 30000}, {name: c, port: 82}]")));
    assertEquals(List.of("spec.clusterIPs"), paths(answer("a", "type: LoadBalancer, externalTrafficPolicy: Local, "
        + "clusterIPs: [10.0.0.1], ports: [{port: 80}]")));
  }

  @Test
  void refusedHealthCheckIsTheServersOwnErrorAndFoundOnce() {
    Answer answer = answer("a", "type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30000, "
        + "ports: [{port: 80, nodePort: 30000}]");

    assertEquals(500, answer.verdict().code());
    assertEquals(List.of("spec.healthCheckNodePort"), paths(answer));
  }
}
