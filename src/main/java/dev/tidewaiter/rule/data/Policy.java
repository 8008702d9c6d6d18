package dev.tidewaiter.rule.data;

import dev.tidewaiter.cel.CelProgram;
import dev.tidewaiter.cel.CelResult;
import dev.tidewaiter.cel.value.CelError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The expressions of a policy, compiled. May be used from any thread.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/policy/validating/validator.go and webhook/matchconditions/matcher.go.
 */
public final class Policy {

  private static final int MOST_MESSAGE = 5 * 1024;

  private final Map<String, CelProgram> variables;
  private final List<Condition> conditions;
  private final List<Validation> validations;
  private final List<CelProgram> annotations;
  private final Spending spending = new Spending();

  /**
   * @param annotations what the server would write beside the request; only that it can is of interest
   */
  Policy(Map<String, CelProgram> variables, List<Condition> conditions, List<Validation> validations, List<CelProgram> annotations) {
    this.variables = new LinkedHashMap<>(variables);
    this.conditions = List.copyOf(conditions);
    this.validations = List.copyOf(validations);
    this.annotations = List.copyOf(annotations);
  }

  /** What must hold for the validations to be asked. */
  record Condition(String name, CelProgram program) {}

  /** What must hold, and what is said if it does not. */
  record Validation(CelProgram program, String message, Optional<CelProgram> messageExpression) {}

  /** Whether it checks anything. */
  public boolean isEmpty() {
    return validations.isEmpty() && annotations.isEmpty();
  }

  /** Whether the server would write something beside the request, which can fail. */
  boolean annotates() {
    return !annotations.isEmpty();
  }

  /**
   * What the validations say, one for each, and behind them what is wrong with annotations; none if the policy is not for this object.
   *
   * @param given values of CEL by the names of the variables
   * @param ignore whether an error means that nothing is wrong
   * @throws dev.tidewaiter.rule.RuleExhausted once, if it has cost too much over all objects; then it says nothing any more
   */
  List<Decision> decide(Map<String, Object> given, boolean ignore) {
    if (!spending.allows()) {
      return List.of();
    }
    Inputs first = new Inputs(given, variables);
    Optional<List<Decision>> early = conditions(first, ignore);
    Inputs inputs = new Inputs(given, variables);
    List<Decision> decisions = early.isPresent() ? early.get() : decide(inputs, given, ignore);
    spending.add(first.cost() + inputs.cost());
    return decisions;
  }

  private List<Decision> decide(Inputs inputs, Map<String, Object> given, boolean ignore) {
    List<Decision> decisions = new ArrayList<>();
    for (Validation validation : validations) {
      Decision decision = decide(validation, inputs);
      decisions.add(ignore && decision.outcome() == Decision.Outcome.ERROR ? Decision.HOLDS : decision);
    }
    if (!ignore && !annotations.isEmpty()) {
      annotations(new Inputs(given, variables), decisions);
    }
    return decisions;
  }

  private void annotations(Inputs inputs, List<Decision> to) {
    for (CelProgram annotation : annotations) {
      Optional<CelError> error = inputs.evaluate(annotation).error();
      if (error.isPresent()) {
        Decision failed = failed(error.get(), annotation);
        to.add(new Decision(failed.outcome(), failed.message(), true));
      }
    }
  }

  /** What there is to say because of the conditions; empty if they hold. One that is false decides, whatever the others are. */
  private Optional<List<Decision>> conditions(Inputs inputs, boolean ignore) {
    List<Decision> errors = new ArrayList<>();
    for (Condition condition : conditions) {
      CelResult result = inputs.evaluate(condition.program());
      if (result.isFalse()) {
        return Optional.of(List.of());
      }
      result.error().ifPresent(error -> errors.add(failed(error, condition.program())));
    }
    if (errors.isEmpty()) {
      return Optional.empty();
    }
    for (Decision error : errors) {
      if (error.outcome() == Decision.Outcome.UNKNOWABLE) {
        return Optional.of(List.of(error));
      }
    }
    return Optional.of(ignore ? List.of() : List.of(all(errors)));
  }

  /** Several errors in one, as the server prints them. */
  private static Decision all(List<Decision> errors) {
    if (errors.size() == 1) {
      return errors.get(0);
    }
    List<String> messages = new ArrayList<>();
    for (Decision error : errors) {
      if (!messages.contains(error.message())) {
        messages.add(error.message());
      }
    }
    String joined = messages.size() == 1 ? messages.get(0) : "[" + String.join(", ", messages) + "]";
    return new Decision(Decision.Outcome.ERROR, joined);
  }

  private static Decision failed(CelError error, CelProgram program) {
    return error.unknowable()
        ? new Decision(Decision.Outcome.UNKNOWABLE, error.message())
        : new Decision(Decision.Outcome.ERROR, "expression '" + program.expression() + "' resulted in error: " + error.message());
  }

  private static Decision decide(Validation validation, Inputs inputs) {
    CelResult result = inputs.evaluate(validation.program());
    if (result.error().isPresent()) {
      return failed(result.error().get(), validation.program());
    }
    return result.isTrue() ? Decision.HOLDS : new Decision(Decision.Outcome.FAILS, message(validation, inputs));
  }

  private static String message(Validation validation, Inputs inputs) {
    String message = validation.messageExpression().flatMap(program -> inputs.evaluate(program).text()).orElse("").strip();
    if (message.length() > MOST_MESSAGE || message.indexOf('\n') >= 0) {
      message = "";
    }
    if (message.isEmpty()) {
      message = validation.message();
    }
    return message.isEmpty() ? "failed expression: " + validation.program().expression().strip() : message;
  }
}
