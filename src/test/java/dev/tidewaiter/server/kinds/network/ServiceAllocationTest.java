package dev.tidewaiter.server.kinds.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.ErrorType;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceAllocationTest {

  private static final ClusterSettings IPV4_ONLY =
      new ClusterSettings(Optional.of("10.96.0.0/16"), List.of("IPv4"), true, Map.of());

  private static KindRun run(String spec, ClusterSettings cluster) {
    return KindRun.of("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {" + spec + "}\n", cluster);
  }

  private static List<String> sentences(String spec, ClusterSettings cluster) {
    return run(spec, cluster).sentences();
  }

  private static List<Long> nodePorts(String spec) {
    KindRun run = run(spec, ClusterSettings.UNKNOWN);
    return ObjectView.of(run.object()).at("spec", "ports").items().stream().map(p -> p.at("nodePort").number()).toList();
  }

  @Test
  void unknownClusterHasWhateverAServiceAsksFor() {
    for (String spec : List.of("ipFamilyPolicy: RequireDualStack", "ipFamilies: [IPv6]", "clusterIP: 10.0.0.1", "clusterIP: '2001:db8::1'",
        "clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, '2001:db8::1'], ipFamilyPolicy: PreferDualStack")) {
      assertEquals(List.of(), sentences(spec + ", ports: [{port: 80}]", ClusterSettings.UNKNOWN), spec);
    }
  }

  @Test
  void knownClusterRefusesFamiliesThatItLacks() {
    assertEquals(List.of("spec.ipFamilyPolicy: Invalid value: \"RequireDualStack\": this cluster is not configured for dual-stack services"),
        sentences("ipFamilyPolicy: RequireDualStack", IPV4_ONLY));
    assertEquals(List.of("spec.ipFamilies[0]: Invalid value: \"IPv6\": not configured on this cluster"),
        sentences("ipFamilies: [IPv6]", IPV4_ONLY));
    assertEquals(List.of("spec.clusterIPs[0]: Invalid value: [\"2001:db8::1\"]: IPv6 is not configured on this cluster"),
        sentences("clusterIP: '2001:db8::1'", IPV4_ONLY));
  }

  @Test
  void headlessServiceWithoutSelectorMayBeOfAnyFamily() {
    assertEquals(List.of(), sentences("clusterIP: None, ipFamilies: [IPv6]", IPV4_ONLY));
    assertEquals(List.of(), sentences("clusterIP: None, ipFamilyPolicy: RequireDualStack", IPV4_ONLY));
  }

  @Test
  void knownRangeContainsAddressesGivenOut() {
    for (String address : List.of("10.96.0.1", "10.96.255.254")) {
      assertEquals(List.of(), sentences("clusterIP: " + address + ", ports: [{port: 80}]", IPV4_ONLY), address);
    }
    for (String address : List.of("10.96.0.0", "10.96.255.255", "10.97.0.1")) {
      assertEquals(List.of("spec.clusterIPs: Invalid value: [\"" + address + "\"]: failed to allocate IP " + address + ": the provided IP ("
          + address + ") is not in the valid range. The range of valid IPs is 10.96.0.0/16"),
          sentences("clusterIP: " + address, IPV4_ONLY), address);
    }
  }

  @Test
  void oneFamilyPolicyForTwoAddressesHidesAllElse() {
    assertEquals(List.of("spec.ipFamilyPolicy: Invalid value: \"SingleStack\": must be 'RequireDualStack' or 'PreferDualStack' when "
        + "multiple cluster IPs are specified"),
        sentences("clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, '2001:db8::1'], type: Bogus", ClusterSettings.UNKNOWN));
  }

  @Test
  void clusterIpAloneMeansTheListToo() {
    KindRun run = run("clusterIP: None", ClusterSettings.UNKNOWN);
    assertEquals("None", ObjectView.of(run.object()).at("spec", "clusterIPs").items().get(0).text());
  }

  @Test
  void portsWithoutNodePortGetTheNumberAfterTheHighest() {
    assertEquals(List.of(32769L, 32770L), nodePorts("type: NodePort, ports: [{name: a, port: 80}, {name: b, port: 443}]"));
    assertEquals(List.of(30080L, 30081L), nodePorts("type: NodePort, ports: [{name: a, port: 80, nodePort: 30080}, {name: b, port: 443}]"));
  }

  @Test
  void portsOfOneNumberShareTheFirstNodePortAskedFor() {
    assertEquals(List.of(30001L, 30001L, 30002L), nodePorts("type: NodePort, ports: [{name: a, port: 53}, "
        + "{name: b, port: 53, protocol: UDP, nodePort: 30001}, {name: c, port: 53, protocol: SCTP, nodePort: 30002}]"));
  }

  @Test
  void highestNodePortWrapsAround() {
    assertEquals(List.of(2147483647L, -2147483648L, -2147483647L), nodePorts("type: NodePort, ports: [{name: a, port: 80, "
        + "nodePort: 2147483647}, {name: b, port: 81}, {name: c, port: 82}]"));
  }

  @Test
  void guessedNodePortCanBeTakenFromALaterPort() {
    KindRun run = run("type: NodePort, ports: [{name: a, port: 80}, {name: b, port: 443, nodePort: 32769}]", ClusterSettings.UNKNOWN);
    assertEquals(List.of("spec.ports[1].nodePort: Invalid value: 32769: provided port is already allocated"), run.sentences());
    assertEquals(List.of("32769"), run.places());
  }

  @Test
  void loadBalancerWithoutNodePortsGetsOnlyThoseItAsksFor() {
    assertEquals(List.of(0L, 31443L), nodePorts("type: LoadBalancer, allocateLoadBalancerNodePorts: false, "
        + "ports: [{name: a, port: 80}, {name: b, port: 443, nodePort: 31443}]"));
  }

  @Test
  void healthCheckOnANodePortTakenIsTheServersOwnError() {
    KindRun run = run("type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30000, ports: [{port: 80, nodePort: 30000}]",
        ClusterSettings.UNKNOWN);
    assertEquals(ErrorType.INTERNAL, run.errors().get(0).type());
    assertEquals("failed to allocate requested HealthCheck NodePort 30000: provided port is already allocated",
        run.errors().get(0).detail());
  }
}
