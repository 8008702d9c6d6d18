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
  private final boolean patches;
  private final Checker checker;

  private CelEnvironment(List<CelVariable> variables, List<CelObjectType> types, boolean patches) {
    this.variables = List.copyOf(variables);
    this.types = List.copyOf(types);
    this.patches = patches;
    Map<String, String> declared = new LinkedHashMap<>();
    variables.forEach(variable -> declared.put(variable.name(), variable.type()));
    Map<String, Map<String, String>> objects = new LinkedHashMap<>();
    types.forEach(type -> objects.put(type.name(), type.fields()));
    checker = new Checker(declared, objects, patches);
  }

  /** An environment with these variables, whose types are the language's own or among those given. */
  public static CelEnvironment of(List<CelVariable> variables, List<CelObjectType> types) {
    return new CelEnvironment(variables, types, false);
  }

  /**
   * This environment with what describes changes to objects: the types {@code Object} and {@code JSONPatch}, and {@code
   * jsonpatch.escapeKey}. Expressions that make such values are only checked: evaluated, they give an error.
   */
  public CelEnvironment withPatches() {
    return new CelEnvironment(variables, types, true);
  }

  /** This environment with one field more in one of its types. */
  public CelEnvironment withField(String type, String field, String fieldType) {
    List<CelObjectType> changed = new ArrayList<>();
    for (CelObjectType known : types) {
      Map<String, String> fields = new LinkedHashMap<>(known.fields());
      if (known.name().equals(type)) {
        fields.put(field, fieldType);
      }
      changed.add(new CelObjectType(known.name(), fields));
    }
    return new CelEnvironment(variables, changed, patches);
  }

  /** Compiles an expression. */
  public CelCompilation compile(String expression) {
    Checked checked = checker.check(expression);
    List<CelProblem> problems = new ArrayList<>();
    checked.problems().forEach(problem -> problems.add(new CelProblem(problem.offset(), problem.message())));
    return new CelCompilation(checked.node().map(node -> new CelProgram(expression, checked.type(), node)), problems, checked.text());
  }
}
