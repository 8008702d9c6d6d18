package dev.tidewaiter.rule.data;

import dev.tidewaiter.cel.CelProgram;
import dev.tidewaiter.cel.CelResult;
import dev.tidewaiter.cel.run.Names;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelNull;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The variables of one policy for one object. The policy's own are worked out when they are first asked for, once. Not for several threads.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/cel/activation.go and composition.go.
 */
final class Inputs implements Names {

  /** What all expressions of a policy may cost together. */
  private static final long BUDGET = 10_000_000;

  private static final CelError OUT_OF_BUDGET =
      new CelError("validation failed due to running out of cost budget, no further validation rules will be run");

  private final Map<String, Object> given;
  private final Map<String, CelProgram> variables;
  private final Map<String, Object> known = new HashMap<>();
  private long budget = BUDGET;

  /**
   * @param given values of CEL by the names of the variables; what is not given is null
   * @param variables the policy's own
   */
  Inputs(Map<String, Object> given, Map<String, CelProgram> variables) {
    this.given = Map.copyOf(given);
    this.variables = variables;
  }

  /** Evaluates an expression; its cost is taken from what is left for all. */
  CelResult evaluate(CelProgram program) {
    if (budget < 0) {
      return new CelResult(OUT_OF_BUDGET, 0, true);
    }
    CelResult result = program.evaluate(this);
    budget -= result.cost();
    return budget < 0 ? new CelResult(OUT_OF_BUDGET, result.cost(), true) : result;
  }

  /** What all expressions have cost so far. */
  long cost() {
    return BUDGET - budget;
  }

  @Override
  public Object value(String name) {
    if (name.equals("variables")) {
      return new Own();
    }
    if (name.startsWith("authorizer")) {
      return CelError.unknowable(name);
    }
    return given.getOrDefault(name, CelNull.NULL);
  }

  private Object own(String name) {
    if (known.containsKey(name)) {
      return known.get(name);
    }
    Object value = evaluate(variables.get(name)).value();
    if (value instanceof CelError error && !error.unknowable()) {
      value = new CelError("composited variable \"" + name + "\" fails to evaluate: " + error.message());
    }
    known.put(name, value);
    return value;
  }

  /** {@code variables}. Each can see those before it only, so this comes to an end. */
  private final class Own implements CelMap {
    @Override
    public int size() {
      return variables.size();
    }

    @Override
    public Object key(int index) {
      return variables.keySet().toArray()[index];
    }

    @Override
    public Object value(int index) {
      return own((String) key(index));
    }

    @Override
    public Optional<Object> find(Object key) {
      return key instanceof String name && variables.containsKey(name) ? Optional.of(own(name)) : Optional.empty();
    }
  }
}
