package dev.tidewaiter.cel;

import dev.tidewaiter.cel.check.Checked;
import dev.tidewaiter.cel.check.Checker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What expressions may use: variables, and the functions that Kubernetes has in its expressions.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/environment/base.go.
 */
public final class CelEnvironment {

  private final List<CelVariable> variables;
  private final List<CelObjectType> types;
  private final Map<String, Map<String, String>> growing;
  private final Checker checker;

  private CelEnvironment(List<CelVariable> variables, List<CelObjectType> types, Map<String, Map<String, String>> growing, boolean patches) {
    this.variables = List.copyOf(variables);
    this.types = List.copyOf(types);
    this.growing = Map.copyOf(growing);
    Map<String, String> declared = new LinkedHashMap<>();
    variables.forEach(variable -> declared.put(variable.name(), variable.type()));
    Map<String, Map<String, String>> objects = new LinkedHashMap<>();
    types.forEach(type -> objects.put(type.name(), type.fields()));
    checker = new Checker(declared, objects, this.growing, patches);
  }

  /** An environment with these variables, whose types are the language's own or among those given. */
  public static CelEnvironment of(List<CelVariable> variables, List<CelObjectType> types) {
    return new CelEnvironment(variables, types, Map.of(), false);
  }

  /**
   * An environment with one type more, whose fields are looked at anew for each expression.
   *
   * @param type its name
   * @param fields their types, written as in {@link CelVariable}; there may be more of them later
   */
  public static CelEnvironment of(List<CelVariable> variables, List<CelObjectType> types, String type, Map<String, String> fields) {
    return new CelEnvironment(variables, types, Map.of(type, fields), false);
  }

  /**
   * This environment with what describes changes to objects: the types {@code Object} and {@code JSONPatch}, and {@code
   * jsonpatch.escapeKey}. Expressions that make such values are only checked: evaluated, they give an error.
   */
  public CelEnvironment withPatches() {
    return new CelEnvironment(variables, types, growing, true);
  }

  /** Compiles an expression. */
  public CelCompilation compile(String expression) {
    Checked checked = checker.check(expression);
    List<CelProblem> problems = new ArrayList<>();
    checked.problems().forEach(problem -> problems.add(new CelProblem(problem.offset(), problem.message())));
    Optional<CelProgram> program = checked.node().map(node -> new CelProgram(expression, checked.type(), node));
    return new CelCompilation(program, checked.type(), problems, checked.text());
  }
}
