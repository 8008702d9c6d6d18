package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.cel.CelCompilation;
import dev.tidewaiter.cel.CelEnvironment;
import dev.tidewaiter.cel.CelProblem;
import dev.tidewaiter.cel.CelProgram;
import dev.tidewaiter.cel.CelVariable;
import dev.tidewaiter.cel.PolicyEnvironment;
import dev.tidewaiter.server.field.ErrorType;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles the expressions of one object. Nothing of the language is loaded before the first expression is met.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/cel, compile.go and composition.go.
 */
final class Expressions {

  /** Why an object with expressions is not answered where they are not compiled. */
  static final String LEFT_OPEN = "its expressions are not compiled; tidewaiter verdict does, and check --thorough";

  private final boolean compiles;
  private final boolean params;
  private final boolean variables;

  /** The types of the policy's variables so far, by name. */
  private final Map<String, String> own = new HashMap<>();

  /** The environments of {@link Scope}s that were asked for. */
  private final Map<Scope, CelEnvironment> environments = new HashMap<>();

  /** What an expression may use beside the object, the one before it, the request, the namespace and what parameters there are. */
  enum Scope {
    /** The authorizer, but no variables of the policy. */
    CONDITION,
    /** The authorizer and the policy's variables. */
    POLICY,
    /** The policy's variables. */
    MESSAGE,
    /** What {@link #POLICY} has, and the types of patches. */
    MUTATION
  }

  /**
   * @param compiles whether they are compiled at all; if not, an object that has one is left open
   * @param params whether there are parameters
   * @param variables whether there are variables of the policy, be it none
   */
  Expressions(boolean compiles, boolean params, boolean variables) {
    this.compiles = compiles;
    this.params = params;
    this.variables = variables;
  }

  /**
   * Invalid if an expression cannot be compiled or gives none of the types that are asked for.
   *
   * @param expression what is compiled of the field's text
   * @param printed the expression as the sentence shows it
   * @param types as {@link CelProgram#type} names them; anything is right if there are none
   */
  Optional<CelProgram> check(ObjectView field, String expression, String printed, Scope scope, Errors errors, String... types) {
    if (!compiles || MadeMessages.in(expression)) {
      errors.leaveOpen(compiles ? MadeMessages.UNKNOWN : LEFT_OPEN);
      return Optional.empty();
    }
    CelCompilation compilation = environment(scope).compile(expression);
    Optional<CelProgram> program = compilation.program();
    String wrong = compilation.type().isEmpty() ? compilation.text() : TypeNames.mismatch(compilation.type(), types);
    if (!wrong.isEmpty()) {
      Span at = compilation.type().isEmpty() ? place(field, expression, compilation.problems()) : field.place();
      errors.add(new FieldError(ErrorType.INVALID, field.path().toString(), GoPrint.quoted(printed), wrong, at));
      return Optional.empty();
    }
    if (program.isEmpty()) {
      errors.internal(field, compilation.text());
    }
    return program;
  }

  /** Where the first mistake is, if the expression stands on one line as it is. */
  private static Span place(ObjectView field, String expression, List<CelProblem> problems) {
    Span all = field.place();
    if (!(field.value().isPresent() && field.value().get().node() instanceof YamlNode.Scalar scalar)) {
      return all;
    }
    boolean plain = scalar.style() == YamlNode.Style.PLAIN;
    int marks = plain ? 0 : 2;
    boolean asItIs = (plain || scalar.style() == YamlNode.Style.SINGLE_QUOTED || scalar.style() == YamlNode.Style.DOUBLE_QUOTED)
        && all.length() == field.text().length() + marks;
    return asItIs ? Span.at(all.start() + marks / 2 + field.text().indexOf(expression) + problems.get(0).offset()) : all;
  }

  /** As the longer form, for an expression that is compiled and shown as it stands. */
  void check(ObjectView field, Scope scope, Errors errors, String... types) {
    check(field, field.text(), field.text(), scope, errors, types);
  }

  /** One variable more that expressions after it may use. */
  void variable(String name, ObjectView field, Errors errors) {
    Optional<CelProgram> program = check(field, field.text(), field.text(), Scope.POLICY, errors);
    if (compiles) {
      own.put(name, PolicyEnvironment.typeOf(program));
    }
  }

  private CelEnvironment environment(Scope scope) {
    CelEnvironment known = environments.get(scope);
    if (known == null) {
      known = made(scope);
      environments.put(scope, known);
    }
    return known;
  }

  private CelEnvironment made(Scope scope) {
    List<CelVariable> beside = new ArrayList<>();
    if (params) {
      beside.add(new CelVariable("params", "dyn"));
    }
    if (scope != Scope.MESSAGE) {
      beside.addAll(PolicyEnvironment.AUTHORIZER);
    }
    CelEnvironment made =
        variables && scope != Scope.CONDITION ? PolicyEnvironment.of(beside, own) : PolicyEnvironment.of(beside);
    return scope == Scope.MUTATION ? made.withPatches() : made;
  }
}
