package dev.tidewaiter.server.kinds.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each warning with a Service that just doesn't earn it; all answers are a real server's. */
class ServiceWarningsTest {

  private static final String EXTERNAL_IPS_DEPRECATED = "spec.externalIPs is deprecated and may no longer be implemented in some clusters";

  private static List<String> warned(String metadata, String spec) {
    KindRun run = KindRun.of("apiVersion: v1\nkind: Service\nmetadata: {name: a" + metadata + "}\nspec: {ports: [{port: 80}], " + spec + "}\n");
    assertEquals(List.of(), run.sentences());
    return run.warned();
  }

  private static List<String> warned(String spec) {
    return warned("", spec);
  }

  @Test
  void hintsAnnotationIsDeprecatedAndModeAnnotationIsNot() {
    assertEquals(List.of("annotation service.kubernetes.io/topology-aware-hints is deprecated, please use "
        + "service.kubernetes.io/topology-mode instead"),
        warned(", annotations: {service.kubernetes.io/topology-aware-hints: Auto}", "type: ClusterIP"));
    assertEquals(List.of(), warned(", annotations: {service.kubernetes.io/topology-mode: Auto}", "type: ClusterIP"));
  }

  @Test
  void addressesShouldBeCanonical() {
    assertEquals(List.of(
        "spec.externalIPs[0]: IPv6 address \"2001:DB8::1\" should be in RFC 5952 canonical format (\"2001:db8::1\")",
        EXTERNAL_IPS_DEPRECATED), warned("externalIPs: ['2001:DB8::1']"));
    assertEquals(List.of(EXTERNAL_IPS_DEPRECATED), warned("externalIPs: ['2001:db8::1']"));
  }

  @Test
  void clusterIpsShouldBeCanonical() {
    assertEquals(List.of(
        "spec.clusterIPs[0]: IPv6 address \"2001:DB8::1\" should be in RFC 5952 canonical format (\"2001:db8::1\")"),
        warned("clusterIP: '2001:DB8::1'"));
    assertEquals(List.of(), warned("clusterIP: '2001:db8::1'"));
  }

  @Test
  void loadBalancerIpIsNotValidatedButWarnedOf() {
    assertEquals(List.of("spec.loadBalancerIP: non-standard IP address \"010.0.0.1\" is invalid: use \"10.0.0.1\""),
        warned("type: LoadBalancer, loadBalancerIP: 010.0.0.1"));
    assertEquals(List.of("spec.loadBalancerIP: non-standard IP address \"::ffff:10.0.0.1\" is invalid: use \"10.0.0.1\""),
        warned("type: LoadBalancer, loadBalancerIP: '::ffff:10.0.0.1'"));
    assertEquals(List.of(), warned("type: LoadBalancer, loadBalancerIP: 10.0.0.1"));
    assertEquals(List.of(), warned("type: LoadBalancer, loadBalancerIP: whatever"));
  }

  @Test
  void sourceRangesShouldBeCanonical() {
    assertEquals(List.of("spec.loadBalancerSourceRanges[0]: IPv6 CIDR value \"2001:DB8::/32\" should be in RFC 5952 canonical format "
        + "(\"2001:db8::/32\")"), warned("type: LoadBalancer, loadBalancerSourceRanges: ['2001:DB8::/32']"));
    assertEquals(List.of(), warned("type: LoadBalancer, loadBalancerSourceRanges: ['2001:db8::/32']"));
    assertEquals(List.of(), warned("type: LoadBalancer, loadBalancerSourceRanges: [' 2001:DB8::/32']"));
  }

  @Test
  void headlessServiceIgnoresWhatAnAddressIsNeededFor() {
    assertEquals(List.of("spec.loadBalancerIP is ignored for headless services", "spec.externalIPs is ignored for headless services",
        "spec.SessionAffinity is ignored for headless services"),
        warned("clusterIP: None, loadBalancerIP: 10.0.0.1, externalIPs: [203.0.113.1], sessionAffinity: ClientIP"));
    assertEquals(List.of(), warned("clusterIP: None, sessionAffinity: None"));
    assertEquals(List.of(), warned("loadBalancerIP: 10.0.0.1, sessionAffinity: ClientIP"));
  }

  @Test
  void externalIpsAreIgnoredOfExternalNames() {
    assertEquals(List.of("spec.externalIPs is ignored when spec.type is \"ExternalName\""),
        warned("type: ExternalName, externalName: a.example.com, externalIPs: [203.0.113.1]"));
    assertEquals(List.of(), warned("type: ExternalName, externalName: a.example.com"));
  }

  @Test
  void externalNameIsIgnoredOfOtherTypes() {
    assertEquals(List.of("spec.externalName is ignored when spec.type is not \"ExternalName\""), warned("externalName: a.example.com"));
    assertEquals(List.of(), warned("externalName: ''"));
  }

  @Test
  void preferCloseIsDeprecatedAndItsSuccessorIsNot() {
    assertEquals(List.of("spec.trafficDistribution: \"PreferClose\" is deprecated; use \"PreferSameZone\""),
        warned("trafficDistribution: PreferClose"));
    assertEquals(List.of(), warned("trafficDistribution: PreferSameZone"));
  }
}
