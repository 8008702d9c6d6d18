package dev.tidewaiter.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the expressions of an admission policy may use.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/cel/compile.go and composition.go.
 */
public final class PolicyEnvironment {

  /** The variable that asks what a user may do. */
  public static final List<CelVariable> AUTHORIZER =
      List.of(
          new CelVariable("authorizer", "kubernetes.authorization.Authorizer"),
          new CelVariable("authorizer.requestResource", "kubernetes.authorization.ResourceCheck"));

  private static final String VARIABLES = "kubernetes.variables";

  private static final CelVariable COMPOSED = new CelVariable("variables", VARIABLES);

  private static final Set<String> PLAIN =
      Set.of("bool", "bytes", "double", "duration", "int", "null", "string", "timestamp", "uint");

  private static final String REQUEST = "kubernetes.AdmissionRequest";
  private static final String NAMESPACE = "kubernetes.Namespace";
  private static final String KIND = "kubernetes.GroupVersionKind";
  private static final String RESOURCE = "kubernetes.GroupVersionResource";
  private static final String STRINGS = "map(string, string)";

  private static final List<CelObjectType> TYPES = List.of(
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
   * What all expressions may use: the object, the one before it, the request and the namespace.
   *
   * @param beside further variables
   */
  public static CelEnvironment of(List<CelVariable> beside) {
    return CelEnvironment.of(with(beside), TYPES);
  }

  /**
   * The same with the policy's own variables.
   *
   * @param own their types by name, as {@link #typeOf} has them; there may be more of them later
   */
  public static CelEnvironment of(List<CelVariable> beside, Map<String, String> own) {
    List<CelVariable> variables = with(beside);
    variables.add(COMPOSED);
    return CelEnvironment.of(variables, TYPES, VARIABLES, own);
  }

  private static List<CelVariable> with(List<CelVariable> beside) {
    List<CelVariable> variables = new ArrayList<>(List.of(
        new CelVariable("object", "dyn"),
        new CelVariable("oldObject", "dyn"),
        new CelVariable("request", REQUEST),
        new CelVariable("namespaceObject", NAMESPACE)));
    variables.addAll(beside);
    return variables;
  }

  /** The type of a variable of the policy; one that is wrong may be anything. */
  public static String typeOf(Optional<CelProgram> variable) {
    return variable.map(program -> kept(program.type())).orElse("dyn");
  }

  /** The type of a variable as composition knows it: anything, if it is of no type of the language's own. */
  private static String kept(String type) {
    if (type.startsWith("list(")) {
      return "list(" + kept(type.substring("list(".length(), type.length() - 1)) + ")";
    }
    if (type.startsWith("map(")) {
      int comma = type.indexOf(", ");
      return "map(" + kept(type.substring("map(".length(), comma)) + ", " + kept(type.substring(comma + 2, type.length() - 1)) + ")";
    }
    return PLAIN.contains(type) ? type : "dyn";
  }
}
