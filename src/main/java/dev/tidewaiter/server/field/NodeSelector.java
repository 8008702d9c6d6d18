package dev.tidewaiter.server.field;

import java.util.List;

/**
 * Selectors of nodes: in a Pod's affinity and in a PersistentVolume.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateNodeSelector and below.
 */
public final class NodeSelector {

  private NodeSelector() {}

  /** Terms that a node must match one of; their values are labels' values. */
  public static void validate(ObjectView selector, Errors errors) {
    ObjectView terms = selector.at("nodeSelectorTerms");
    if (terms.size() == 0) {
      errors.required(terms, "must have at least one node selector term");
    }
    for (ObjectView term : terms.items()) {
      term(term, true, errors);
    }
  }

  /**
   * One term.
   *
   * @param checkValues whether values must be labels' values; a preferred term's need not
   */
  public static void term(ObjectView term, boolean checkValues, Errors errors) {
    for (ObjectView expression : term.at("matchExpressions").items()) {
      expression(expression, checkValues, errors);
    }
    for (ObjectView field : term.at("matchFields").items()) {
      field(field, errors);
    }
  }

  private static void expression(ObjectView expression, boolean checkValues, Errors errors) {
    String operator = expression.at("operator").text();
    if (operator.equals("Gt") || operator.equals("Lt")) {
      if (expression.at("values").size() != 1) {
        errors.required(expression.at("values"), "must be specified single value when `operator` is 'Lt' or 'Gt'");
      }
    } else if (!SelectorValues.validate(expression, errors)) {
      errors.invalidNamed(expression.at("operator"), "not a valid selector operator");
    }
    Names.qualifiedName(expression.at("key"), errors);
    if (checkValues) {
      for (ObjectView value : expression.at("values").items()) {
        Names.labelValue(value, errors);
      }
    }
  }

  private static void field(ObjectView field, Errors errors) {
    List<ObjectView> values = field.at("values").items();
    switch (field.at("operator").text()) {
      case "In", "NotIn" -> {
        if (values.size() != 1) {
          errors.required(field.at("values"), "must be only one value when `operator` is 'In' or 'NotIn' for node field selector");
        }
      }
      default -> errors.invalidNamed(field.at("operator"), "not a valid selector operator");
    }
    if (!field.at("key").text().equals("metadata.name")) {
      errors.invalid(field.at("key"), "not a valid field selector key");
      return;
    }
    for (ObjectView value : values) {
      Names.dnsSubdomain(value, errors);
    }
  }
}
