package dev.tidewaiter.rule.data;

import dev.tidewaiter.cel.CelEnvironment;
import dev.tidewaiter.cel.CelObjectType;
import dev.tidewaiter.cel.CelVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the expressions of an admission policy may use.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/cel/compile.go and composition.go.
 */
final class PolicyEnvironment {

  /** The type whose fields are the policy's own variables. */
  static final String VARIABLES = "kubernetes.variables";

  private static final String REQUEST = "kubernetes.AdmissionRequest";
  private static final String NAMESPACE = "kubernetes.Namespace";
  private static final String KIND = "kubernetes.GroupVersionKind";
  private static final String RESOURCE = "kubernetes.GroupVersionResource";
  private static final String STRINGS = "map(string, string)";

  private static final List<CelObjectType> TYPES = List.of(
      new CelObjectType(VARIABLES, Map.of()),
      new CelObjectType(KIND, Map.of("group", "string", "version", "string", "kind", "string")),
      new CelObjectType(RESOURCE, Map.of("group", "string", "version", "string", "resource", "string")),
      new CelObjectType("kubernetes.UserInfo",
          Map.of("username", "string", "uid", "string", "groups", "list(string)", "extra", "map(string, list(string))")),
      new CelObjectType(REQUEST, Map.ofEntries(Map.entry("kind", KIND), Map.entry("resource", RESOURCE), Map.entry("subResource", "string"),
          Map.entry("requestKind", KIND), Map.entry("requestResource", RESOURCE), Map.entry("requestSubResource", "string"),
          Map.entry("name", "string"), Map.entry("namespace", "string"), Map.entry("operation", "string"),
          Map.entry("userInfo", "kubernetes.UserInfo"), Map.entry("dryRun", "bool"), Map.entry("options", "dyn"))),
      new CelObjectType("kubernetes.NamespaceSpec", Map.of("finalizers", "list(string)")),
      new CelObjectType("kubernetes.NamespaceCondition",
          Map.of("status", "string", "type", "string", "lastTransitionTime", "timestamp", "message", "string", "reason", "string")),
      new CelObjectType("kubernetes.NamespaceStatus", Map.of("conditions", "list(kubernetes.NamespaceCondition)", "phase", "string")),
      new CelObjectType("kubernetes.NamespaceMetadata", Map.ofEntries(Map.entry("name", "string"), Map.entry("generateName", "string"),
          Map.entry("namespace", "string"), Map.entry("labels", STRINGS), Map.entry("annotations", STRINGS), Map.entry("UID", "string"),
          Map.entry("creationTimestamp", "timestamp"), Map.entry("deletionGracePeriodSeconds", "int"),
          Map.entry("deletionTimestamp", "timestamp"), Map.entry("generation", "int"), Map.entry("resourceVersion", "string"),
          Map.entry("finalizers", "list(string)"))),
      new CelObjectType(NAMESPACE,
          Map.of("metadata", "kubernetes.NamespaceMetadata", "spec", "kubernetes.NamespaceSpec", "status", "kubernetes.NamespaceStatus")));

  private PolicyEnvironment() {}

  /**
   * The environment of a policy without variables of its own.
   *
   * @param dynamic names of variables beside the object that may be anything
   */
  static CelEnvironment of(List<String> dynamic) {
    List<CelVariable> variables = new ArrayList<>(List.of(
        new CelVariable("object", "dyn"),
        new CelVariable("oldObject", "dyn"),
        new CelVariable("request", REQUEST),
        new CelVariable("namespaceObject", NAMESPACE),
        new CelVariable("authorizer", "kubernetes.authorization.Authorizer"),
        new CelVariable("authorizer.requestResource", "kubernetes.authorization.ResourceCheck"),
        new CelVariable("variables", VARIABLES)));
    for (String name : dynamic) {
      variables.add(new CelVariable(name, "dyn"));
    }
    return CelEnvironment.of(variables, TYPES);
  }
}
