package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.cel.CelCompilation;
import dev.tidewaiter.cel.CelEnvironment;
import dev.tidewaiter.cel.CelProgram;
import dev.tidewaiter.cel.CelVariable;
import dev.tidewaiter.cel.PolicyEnvironment;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
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

  /** Why an object with an expression that {@link #makesMessage} is not answered. */
  static final String UNKNOWN = "an expression makes a value of a type whose fields are not known here";

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
   * @param params whether there are parameters
   * @param variables whether there are variables of the policy, be it none
   */
  Expressions(boolean params, boolean variables) {
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
    if (makesMessage(expression)) {
      return Optional.empty();
    }
    CelCompilation compilation = environment(scope).compile(expression);
    Optional<CelProgram> program = compilation.program();
    String wrong = compilation.type().isEmpty() ? compilation.text() : problem(compilation.type(), types);
    if (!wrong.isEmpty()) {
      errors.invalid(field, GoPrint.quoted(printed), wrong);
      return Optional.empty();
    }
    if (program.isEmpty()) {
      errors.internal(field, compilation.text());
    }
    return program;
  }

  /** Whether one of the expressions in a field of a list's items does that. */
  static boolean makeMessages(ObjectView list, String field) {
    for (ObjectView item : list.items()) {
      if (makesMessage(item.at(field).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an expression makes a value of a type with fields, such as {@code google.protobuf.Int64Value{value: 1}}; it is not compiled. */
  static boolean makesMessage(String expression) {
    return expression.indexOf('{') > 0 && (makes(expression, "google.protobuf.") || makes(expression, "kubernetes."));
  }

  private static boolean makes(String expression, String prefix) {
    for (int at = expression.indexOf(prefix); at >= 0; at = expression.indexOf(prefix, at + prefix.length())) {
      int end = at + prefix.length();
      while (end < expression.length() && (Character.isLetterOrDigit(expression.charAt(end)) || expression.charAt(end) == '.')) {
        end++;
      }
      while (end < expression.length() && expression.charAt(end) <= ' ') {
        end++;
      }
      if (end < expression.length() && expression.charAt(end) == '{') {
        return true;
      }
    }
    return false;
  }

  /** As the longer form, for an expression that is compiled and shown as it stands. */
  void check(ObjectView field, Scope scope, Errors errors, String... types) {
    check(field, field.text(), field.text(), scope, errors, types);
  }

  /** One variable more that expressions after it may use. */
  void variable(String name, ObjectView field, Errors errors) {
    own.put(name, PolicyEnvironment.typeOf(check(field, field.text(), field.text(), Scope.POLICY, errors)));
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

  private static String problem(String type, String... types) {
    for (String right : types) {
      if (right.equals(type)) {
        return "";
      }
    }
    if (types.length == 0) {
      return "";
    }
    String got = " but got " + TypeNames.print(type);
    if (types.length == 1) {
      return "must evaluate to " + TypeNames.print(types[0]) + got;
    }
    List<String> right = new ArrayList<>();
    for (String known : types) {
      right.add(TypeNames.print(known));
    }
    return "must evaluate to one of [" + String.join(" ", right) + "]" + got;
  }
}
