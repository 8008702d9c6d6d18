package dev.tidewaiter.rule.data;

import dev.tidewaiter.cel.CelCompilation;
import dev.tidewaiter.cel.CelEnvironment;
import dev.tidewaiter.cel.CelProblem;
import dev.tidewaiter.cel.CelProgram;
import dev.tidewaiter.cel.CelVariable;
import dev.tidewaiter.cel.PolicyEnvironment;
import dev.tidewaiter.kube.Identifier;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and compiles the expressions of a policy: {@code variables}, {@code matchConditions} and {@code validations}. It goes on after a
 * mistake, so that all are told at once.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, for what each must have.
 */
public final class PolicyReader {

  private static final List<String> VARIABLE = List.of("name", "expression");
  private static final List<String> ANNOTATION = List.of("key", "valueExpression");
  private static final List<String> VALIDATION = List.of("expression", "message", "messageExpression", "reason");
  private static final List<String> NEEDED = List.of("expression");

  private final String text;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, String> types = new HashMap<>();
  private final CelEnvironment environment;

  /**
   * @param text the text that the nodes are in
   * @param dynamic names of variables beside the object that may be anything, such as {@code params}
   */
  public PolicyReader(String text, List<String> dynamic) {
    this.text = text;
    List<CelVariable> variables = new ArrayList<>(PolicyEnvironment.AUTHORIZER);
    for (String name : dynamic) {
      variables.add(new CelVariable(name, "dyn"));
    }
    environment = PolicyEnvironment.of(variables, types);
  }

  /** What is wrong so far. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  /**
   * The policy of a mapping's entries; of no use if there are mistakes.
   *
   * @param entries by their keys; others than the policy's own are passed over
   */
  public Policy read(Map<String, YamlNode> entries) {
    ListsOfItems lists = new ListsOfItems(entries, mistakes);
    Map<String, CelProgram> variables = new LinkedHashMap<>();
    for (Map<String, YamlNode.Scalar> variable : lists.items("variables", VARIABLE, VARIABLE)) {
      variable(variable, variables);
    }
    List<Policy.Condition> conditions = new ArrayList<>();
    for (Map<String, YamlNode.Scalar> condition : lists.items("matchConditions", VARIABLE, VARIABLE)) {
      String name = condition.containsKey("name") ? condition.get("name").value() : "";
      program(condition, "expression", "bool").ifPresent(program -> conditions.add(new Policy.Condition(name, program)));
    }
    List<Policy.Validation> validations = new ArrayList<>();
    for (Map<String, YamlNode.Scalar> validation : lists.items("validations", VALIDATION, NEEDED)) {
      String message = validation.containsKey("message") ? validation.get("message").value().strip() : "";
      Optional<CelProgram> spoken = program(validation, "messageExpression", "string");
      program(validation, "expression", "bool").ifPresent(program -> validations.add(new Policy.Validation(program, message, spoken)));
    }
    List<CelProgram> annotations = new ArrayList<>();
    for (Map<String, YamlNode.Scalar> annotation : lists.items("auditAnnotations", ANNOTATION, ANNOTATION)) {
      annotation(annotation).ifPresent(annotations::add);
    }
    return new Policy(variables, conditions, validations, annotations);
  }

  private Optional<CelProgram> annotation(Map<String, YamlNode.Scalar> annotation) {
    Optional<CelProgram> program = program(annotation, "valueExpression", "");
    if (program.isPresent() && !program.get().type().equals("string") && !program.get().type().startsWith("null")) {
      String message = "must evaluate to string or null but got " + program.get().type();
      mistakes.add(new Mistake(annotation.get("valueExpression").span(), message));
    }
    return program;
  }

  private void variable(Map<String, YamlNode.Scalar> variable, Map<String, CelProgram> variables) {
    Optional<CelProgram> program = program(variable, "expression", "");
    if (!variable.containsKey("name")) {
      return;
    }
    String name = variable.get("name").value();
    if (!Identifier.is(name)) {
      mistakes.add(new Mistake(variable.get("name").span(), "the name of a variable is letters, digits and _, no digit first"));
    } else if (variables.containsKey(name)) {
      mistakes.add(new Mistake(variable.get("name").span(), "there is a variable " + name + " before this one"));
    } else {
      // One that cannot be compiled may still be used, so that nothing else is said of it.
      program.ifPresent(compiled -> variables.put(name, compiled));
      types.put(name, PolicyEnvironment.typeOf(program));
    }
  }

  /**
   * A compiled expression; empty if there is none or it is wrong.
   *
   * @param type what it must give; empty if it may give anything
   */
  private Optional<CelProgram> program(Map<String, YamlNode.Scalar> item, String key, String type) {
    if (!item.containsKey(key)) {
      return Optional.empty();
    }
    YamlNode.Scalar scalar = item.get(key);
    if (scalar.value().isBlank()) {
      mistakes.add(new Mistake(scalar.span(), key + " is empty"));
      return Optional.empty();
    }
    CelCompilation compilation = environment.compile(scalar.value());
    for (CelProblem problem : compilation.problems()) {
      Span at = ScalarPlaces.at(text, scalar, problem.offset());
      mistakes.add(new Mistake(at, problem.message()));
    }
    if (compilation.program().isPresent() && !type.isEmpty() && !compilation.program().get().type().equals(type)) {
      mistakes.add(new Mistake(scalar.span(), "must evaluate to " + type + " but got " + compilation.program().get().type()));
      return Optional.empty();
    }
    return compilation.program();
  }
}
