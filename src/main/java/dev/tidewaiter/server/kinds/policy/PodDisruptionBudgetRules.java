package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.IntOrPercent;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What the API server demands of a PodDisruptionBudget.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/policy/validation, ValidatePodDisruptionBudgetSpec.
 */
public final class PodDisruptionBudgetRules implements KindRules {

  private static final String EXPRESSIONS = "matchExpressions";
  private static final String MATCH_ALL = "pdb.kubernetes.io/deprecated-v1beta1-empty-selector-match";

  /** Drops a requirement that was the server's own while there was no selector for everything, unless it is the whole selector. */
  @Override
  public JsonObject prepared(JsonObject budget) {
    JsonObject spec = Fill.objectOf(budget, "spec");
    JsonObject selector = Fill.objectOf(spec, "selector");
    List<JsonValue> kept = new ArrayList<>();
    for (JsonValue requirement : Fill.itemsOf(selector, EXPRESSIONS)) {
      if (!(requirement instanceof JsonObject object && Fill.textOf(object, "key").equals(MATCH_ALL))) {
        kept.add(requirement);
      }
    }
    boolean dropsNothing = kept.size() == Fill.itemsOf(selector, EXPRESSIONS).size();
    return dropsNothing || isWholeSelector(selector)
        ? budget
        : budget.with("spec", spec.with("selector", Fill.items(selector, EXPRESSIONS, kept)));
  }

  @Override
  public void validate(ObjectView budget, Errors errors) {
    ObjectView spec = budget.at("spec");
    ObjectView available = spec.at("minAvailable");
    ObjectView unavailable = spec.at("maxUnavailable");
    if (available.present() && unavailable.present()) {
      errors.invalid(spec, print(spec), "minAvailable and maxUnavailable cannot be both set");
    }
    numberOrPercent(available, errors);
    numberOrPercent(unavailable, errors);
    LabelSelector.validate(spec.at("selector"), errors);
    errors.oneOfIfPresent(spec.at("unhealthyPodEvictionPolicy"), "AlwaysAllow", "IfHealthyBudget");
  }

  /** Whether a selector is the one that stood for no Pod at all. */
  private static boolean isWholeSelector(JsonObject selector) {
    List<JsonValue> requirements = Fill.itemsOf(selector, EXPRESSIONS);
    if (requirements.size() != 1 || !Fill.objectOf(selector, "matchLabels").members().isEmpty()) {
      return false;
    }
    JsonObject only = (JsonObject) requirements.get(0);
    return Fill.textOf(only, "operator").equals("Exists") && Fill.itemsOf(only, "values").isEmpty();
  }

  private static void numberOrPercent(ObjectView field, Errors errors) {
    if (field.present()) {
      IntOrPercent.nonNegative(field, errors);
      IntOrPercent.atMost100Percent(field, errors);
    }
  }

  private static String print(ObjectView spec) {
    return new GoStruct()
        .orNull("MinAvailable", spec.at("minAvailable"))
        .raw("Selector", LabelSelector.print(spec.at("selector")))
        .orNull("MaxUnavailable", spec.at("maxUnavailable"))
        .orNull("UnhealthyPodEvictionPolicy", spec.at("unhealthyPodEvictionPolicy"))
        .print();
  }
}
