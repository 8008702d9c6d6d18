package dev.tidewaiter.server.kinds.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each warning with an object that just doesn't earn it; all answers are a real server's. */
class NetworkWarningsTest {

  private static List<String> warned(String yaml) {
    KindRun run = KindRun.of(yaml);
    assertEquals(List.of(), run.sentences());
    return run.warned();
  }

  private static List<String> endpoints(String labels, String ip) {
    return warned("apiVersion: v1\nkind: Endpoints\nmetadata: {name: a, labels: {" + labels + "}}\n"
        + "subsets: [{addresses: [{ip: '" + ip + "'}], notReadyAddresses: [{ip: '" + ip + "'}]}]\n");
  }

  private static List<String> slice(String labels, String type, String address) {
    return warned("apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: a, labels: {" + labels + "}}\n"
        + "addressType: " + type + "\nendpoints: [{addresses: ['" + address + "']}]\n");
  }

  private static List<String> policy(String direction, String block) {
    return warned("apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\n"
        + "spec: {" + direction + ": [{ipBlock: " + block + "}]}]}\n");
  }

  private static List<String> ingress(String annotations, String spec) {
    return warned("apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a, annotations: {" + annotations + "}}\n"
        + "spec: {defaultBackend: {service: {name: a, port: {number: 80}}}" + spec + "}\n");
  }

  @Test
  void endpointsShouldHaveCanonicalAddresses() {
    String rest = "IPv6 address \"2001:DB8::1\" should be in RFC 5952 canonical format (\"2001:db8::1\")";
    assertEquals(List.of("subsets[0].addresses[0].ip: " + rest, "subsets[0].notReadyAddresses[0].ip: " + rest),
        endpoints("", "2001:DB8::1"));
    assertEquals(List.of(), endpoints("", "2001:db8::1"));
  }

  @Test
  void endpointsOfTheirControllerAreNotWarnedOf() {
    assertEquals(List.of(), endpoints("endpoints.kubernetes.io/managed-by: endpoint-controller", "2001:DB8::1"));
    assertEquals(2, endpoints("endpoints.kubernetes.io/managed-by: someone-else", "2001:DB8::1").size());
  }

  @Test
  void domainNamesInSlicesAreDeprecated() {
    assertEquals(List.of("spec.addressType: FQDN endpoints are deprecated"), slice("", "FQDN", "db.example.com"));
    assertEquals(List.of(), slice("", "IPv4", "192.0.2.1"));
  }

  @Test
  void domainNameThatReadsAsAddressShouldBeStandard() {
    assertEquals(List.of("spec.addressType: FQDN endpoints are deprecated",
        "endpoints[0].addresses[0]: non-standard IP address \"010.0.0.1\" is invalid: use \"10.0.0.1\""), slice("", "FQDN", "010.0.0.1"));
    assertEquals(List.of("spec.addressType: FQDN endpoints are deprecated"),
        slice("endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io", "FQDN", "010.0.0.1"));
  }

  @Test
  void policyRangesShouldBeCanonical() {
    assertEquals(List.of("spec.ingress[0].from[0].ipBlock.cidr: IPv6 CIDR value \"2001:DB8::/32\" should be in RFC 5952 canonical format "
        + "(\"2001:db8::/32\")"), policy("ingress: [{from", "{cidr: '2001:DB8::/32'}"));
    assertEquals(List.of("spec.egress[0].to[0].ipBlock.except[0]: IPv6 CIDR value \"2001:db8:0:1:0:0:0:0/64\" should be in RFC 5952 "
        + "canonical format (\"2001:db8:0:1::/64\")"),
        policy("egress: [{to", "{cidr: '2001:db8::/32', except: ['2001:db8:0:1:0:0:0:0/64']}"));
    assertEquals(List.of(), policy("ingress: [{from", "{cidr: '2001:db8::/32', except: ['2001:db8:0:1::/64']}"));
  }

  @Test
  void classAnnotationIsDeprecatedWithoutTheField() {
    assertEquals(List.of("annotation \"kubernetes.io/ingress.class\" is deprecated, please use 'spec.ingressClassName' instead"),
        ingress("kubernetes.io/ingress.class: nginx", ""));
    assertEquals(List.of(), ingress("kubernetes.io/ingress.class: nginx", ", ingressClassName: nginx"));
  }
}
