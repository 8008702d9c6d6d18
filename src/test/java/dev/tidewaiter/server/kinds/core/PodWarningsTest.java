package dev.tidewaiter.server.kinds.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each warning once given, and once just not. */
class PodWarningsTest {

  private static void warns(String sentence, String annotations, String spec, String container) {
    assertEquals(List.of(sentence), warned(annotations, spec, container));
  }

  private static void doesNot(String annotations, String spec, String container) {
    assertEquals(List.of(), warned(annotations, spec, container));
  }

  private static List<String> warned(String annotations, String spec, String container) {
    KindRun run = KindRun.of("apiVersion: v1\nkind: PodTemplate\nmetadata: {name: t}\ntemplate:\n  metadata: {annotations: {" + annotations
        + "}}\n  spec:\n    containers: [{name: a, image: i" + container + "}]\n" + (spec.isEmpty() ? "" : "    " + spec + "\n"));
    assertEquals(List.of(), run.sentences());
    return run.warned();
  }

  private static String volume(String source) {
    return "volumes: [{name: v, " + source + "}]";
  }

  @Test
  void oldLabelOfNodesInTheNodeSelector() {
    warns("template.spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use \"kubernetes.io/os\" instead", "",
        "nodeSelector: {beta.kubernetes.io/os: linux}", "");
    doesNot("", "nodeSelector: {kubernetes.io/os: linux}", "");
  }

  @Test
  void oldLabelOfNodesInAffinity() {
    String term = "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: "
        + "[{operator: Exists, key: ";
    warns("template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key"
        + ": beta.kubernetes.io/arch is deprecated since v1.14; use \"kubernetes.io/arch\" instead", "",
        term + "beta.kubernetes.io/arch}]}]}}}", "");
    doesNot("", term + "beta.example.com/arch}]}]}}}", "");
  }

  @Test
  void constraintWithoutASelector() {
    String constraint = "topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule";
    warns("template.spec.topologySpreadConstraints[0].labelSelector: a null labelSelector results in matching no pod", "",
        constraint + "}]", "");
    doesNot("", constraint + ", labelSelector: {}}]", "");
  }

  @Test
  void affinityWithoutASelector() {
    String term = "affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, podAffinityTerm: "
        + "{topologyKey: zone";
    warns("template.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.labelSelector: "
        + "a null labelSelector results in matching no pod", "", term + "}}]}}", "");
    doesNot("", term + ", labelSelector: {}}}]}}", "");
  }

  @Test
  void deadAnnotation() {
    warns("template.metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]: non-functional in v1.16+; use the "
        + "\"priorityClassName\" field instead", "scheduler.alpha.kubernetes.io/critical-pod: ''", "", "");
    doesNot("scheduler.alpha.kubernetes.io/critical-pods: ''", "", "");
  }

  @Test
  void deadVolumePlugin() {
    warns("template.spec.volumes[0].gitRepo: deprecated in v1.11, and disabled by default in v1.33+", "",
        volume("gitRepo: {repository: r}"), "");
    warns("template.spec.volumes[0].storageOS: deprecated in v1.22, non-functional in v1.25+", "",
        volume("storageos: {volumeName: v}"), "");
    doesNot("", volume("nfs: {server: s, path: /}"), "");
  }

  @Test
  void fileBelowAnotherFile() {
    warns("volume \"v\" (ConfigMap \"c\"): overlapping paths: \"a/b\" with \"a\"", "",
        volume("configMap: {name: c, items: [{key: k, path: a}, {key: l, path: a/b}]}"), "");
    doesNot("", volume("configMap: {name: c, items: [{key: k, path: a}, {key: l, path: ab/b}]}"), "");
  }

  @Test
  void projectedSourceThatSaysNothing() {
    warns("volume \"v\" (Projected) has no sources provided", "", volume("projected: {sources: [{}]}"), "");
    doesNot("", volume("projected: {sources: []}"), "");
  }

  @Test
  void hostAliasTwice() {
    warns("template.spec.hostAliases[1].ip: duplicate ip \"10.0.0.1\"", "", "hostAliases: [{ip: 10.0.0.1}, {ip: 10.0.0.1}]", "");
    doesNot("", "hostAliases: [{ip: 10.0.0.1}, {ip: 10.0.0.2}]", "");
  }

  @Test
  void pullSecretTwiceOrWithoutAName() {
    warns("template.spec.imagePullSecrets[1].name: duplicate name \"a\"", "", "imagePullSecrets: [{name: a}, {name: a}]", "");
    warns("template.spec.imagePullSecrets[0].name: invalid empty name \"\"", "", "imagePullSecrets: [{}]", "");
    doesNot("", "imagePullSecrets: [{name: a}, {name: b}]", "");
  }

  @Test
  void partsOfAByte() {
    warns("template.spec.containers[0].resources.limits[memory]: fractional byte value \"100m\" is invalid, must be an integer", "", "",
        ", resources: {limits: {memory: 100m}}");
    warns("template.spec.overhead[memory]: fractional byte value \"1500m\" is invalid, must be an integer", "",
        "overhead: {memory: 1.5}", "");
    doesNot("", "", ", resources: {limits: {memory: 100M, cpu: 100m}}");
  }

  @Test
  void largestUnitOverflowsIntoPartsOfAByte() {
    warns("template.spec.containers[0].resources.limits[memory]: fractional byte value \"1Ei\" is invalid, must be an integer", "", "",
        ", resources: {limits: {memory: 1Ei}}");
    doesNot("", "", ", resources: {limits: {memory: 1Pi}}");
  }

  @Test
  void seccompProfileThatOnlyAnAnnotationNames() {
    String annotation = "seccomp.security.alpha.kubernetes.io/pod: runtime/default";
    warns("template.metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]: non-functional in v1.27+; use the \"seccompProfile\" "
        + "field instead", annotation, "", "");
    doesNot(annotation, "securityContext: {seccompProfile: {type: RuntimeDefault}}", "");
  }

  @Test
  void appArmorProfileThatOnlyAnAnnotationNames() {
    String annotation = "container.apparmor.security.beta.kubernetes.io/a: localhost/p";
    warns("template.metadata.annotations[container.apparmor.security.beta.kubernetes.io/a]: deprecated since v1.30; use the "
        + "\"appArmorProfile\" field instead", annotation, "", "");
    doesNot(annotation, "securityContext: {appArmorProfile: {type: Localhost, localhostProfile: p}}", "");
  }

  @Test
  void variableSetAgainUnlessItBuildsOnTheFirst() {
    warns("template.spec.containers[0].env[1]: hides previous definition of \"A\", which may be dropped when using apply", "", "",
        ", env: [{name: A, value: x}, {name: A, value: $(A)}]");
    doesNot("", "", ", env: [{name: A, value: x}, {name: A, value: $(A)z}]");
  }

  @Test
  void portDefinedTwice() {
    warns("template.spec.containers[0].ports[1]: duplicate port definition with template.spec.containers[0].ports[0]", "", "",
        ", ports: [{containerPort: 80}, {containerPort: 80}]");
    warns("template.spec.containers[0].ports[1]: overlapping port definition with template.spec.containers[0].ports[0]", "", "",
        ", ports: [{containerPort: 80}, {containerPort: 80, hostPort: 80}]");
    warns("template.spec.containers[0].ports[1]: dangerously ambiguous port definition with template.spec.containers[0].ports[0]", "", "",
        ", ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 80, hostPort: 8080, hostIP: 10.0.0.1}]");
    doesNot("", "", ", ports: [{containerPort: 80}, {containerPort: 80, protocol: UDP}]");
    doesNot("", "", ", ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 80, hostPort: 8081, hostIP: 10.0.0.1}]");
  }

  @Test
  void portNameInTwoContainers() {
    String sidecar = "initContainers: [{name: b, image: i, ports: [{name: web, containerPort: ";
    warns("template.spec.containers[0].ports[0]: duplicate port name \"web\" with template.spec.initContainers[0].ports[0], services and "
        + "probes that select ports by name will use template.spec.initContainers[0].ports[0]", "", sidecar + "81}]}]",
        ", ports: [{name: web, containerPort: 80}]");
    doesNot("", sidecar + "81}]}]", ", ports: [{name: http, containerPort: 80}]");
  }

  @Test
  void addressOfTheNodeWithoutAPort() {
    warns("template.spec.containers[0].ports[0]: hostIP set without hostPort: {Name: HostPort:0 ContainerPort:80 Protocol:TCP "
        + "HostIP:10.0.0.1}", "", "", ", ports: [{containerPort: 80, hostIP: 10.0.0.1}]");
    doesNot("", "", ", ports: [{containerPort: 80, hostIP: 10.0.0.1, hostPort: 80}]");
  }

  @Test
  void graceBelowZero() {
    warns("template.spec.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1", "",
        "terminationGracePeriodSeconds: -1", "");
    doesNot("", "terminationGracePeriodSeconds: 0", "");
  }

  @Test
  void addressInAnUnusualForm() {
    warns("template.spec.dnsConfig.nameservers[0]: IPv6 address \"2001:DB8::1\" should be in RFC 5952 canonical format (\"2001:db8::1\")",
        "", "dnsConfig: {nameservers: ['2001:DB8::1']}", "");
    doesNot("", "dnsConfig: {nameservers: ['2001:db8::1']}", "");
  }

  @Test
  void nameOfAPodThatIsNoLabel() {
    String spec = "}\nspec: {containers: [{name: a, image: i}]}\n";
    assertEquals(List.of("metadata.name: this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is "
        + "recommended: [must not contain dots]"), KindRun.of("apiVersion: v1\nkind: Pod\nmetadata: {name: a.b" + spec).warned());
    assertEquals(List.of(), KindRun.of("apiVersion: v1\nkind: Pod\nmetadata: {name: a-b" + spec).warned());
  }

  @Test
  void ofManyPairsOfEqualPortsAndPathsNoMoreAreTakenThanEnough() {
    String ports = ", ports: [" + "{containerPort: 80}, ".repeat(300) + "]";
    assertEquals(Warnings.MOST, warned("", "", ports).size());
    String items = volume("configMap: {name: m, items: [" + "{key: k, path: p}, ".repeat(300) + "]}");
    assertEquals(Warnings.MOST, warned("", items, "").size());
  }
}
