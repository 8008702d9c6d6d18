package dev.tidewaiter.server.kinds.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Without the gate StrictIPCIDRValidation, what not all readers understand alike is warned of instead of refused. */
class LenientAddressesTest {

  private static final ClusterSettings LENIENT =
      new ClusterSettings(Optional.empty(), List.of(), true, Map.of("StrictIPCIDRValidation", false));

  private static List<String> warned(String yaml) {
    KindRun run = KindRun.of(yaml, LENIENT);
    assertEquals(List.of(), run.sentences());
    return run.warned();
  }

  @Test
  void leadingZerosOfAnEndpoint() {
    String yaml = "apiVersion: v1\nkind: Endpoints\nmetadata: {name: a}\nsubsets: [{addresses: [{ip: 010.0.0.1}]}]\n";
    assertEquals(List.of("subsets[0].addresses[0].ip: Invalid value: \"010.0.0.1\": must not have leading 0s"),
        KindRun.of(yaml).sentences());
    assertEquals(List.of("subsets[0].addresses[0].ip: non-standard IP address \"010.0.0.1\" is invalid: use \"10.0.0.1\""), warned(yaml));
  }

  @Test
  void bitsBeyondThePrefixOfAPolicysRange() {
    String yaml = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\n"
        + "spec: {ingress: [{from: [{ipBlock: {cidr: 10.1.2.3/8}}]}]}\n";
    assertEquals(List.of("spec.ingress[0].from[0].ipBlock.cidr: Invalid value: \"10.1.2.3/8\": must not have bits set beyond the prefix "
        + "length"), KindRun.of(yaml).sentences());
    assertEquals(List.of("spec.ingress[0].from[0].ipBlock.cidr: CIDR value \"10.1.2.3/8\" is ambiguous in this context (should be "
        + "\"10.0.0.0/8\" or \"10.1.2.3/32\"?)"), warned(yaml));
  }

  @Test
  void mappedAddressOfASlice() {
    assertEquals(List.of("endpoints[0].addresses[0]: non-standard IP address \"::ffff:10.0.0.1\" is invalid: use \"10.0.0.1\""),
        warned("apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: a}\naddressType: IPv4\n"
            + "endpoints: [{addresses: ['::ffff:10.0.0.1']}]\n"));
  }

  @Test
  void clusterIpsAndRangesOfAService() {
    assertEquals(List.of("spec.clusterIPs[0]: non-standard IP address \"010.0.0.1\" is invalid: use \"10.0.0.1\"",
        "spec.loadBalancerSourceRanges[0]: non-standard CIDR value \"10.0.0.0/08\" is invalid: use \"10.0.0.0/8\""),
        warned("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: LoadBalancer, clusterIP: 010.0.0.1, ports: [{port: 80}], "
            + "loadBalancerSourceRanges: [10.0.0.0/08]}\n"));
  }
}
