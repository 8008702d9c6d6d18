package dev.tidewaiter.server.field;

import java.util.ArrayList;
import java.util.List;

/**
 * Selectors of labels.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/apis/meta/v1/validation, ValidateLabelSelector.
 */
public final class LabelSelector {

  private LabelSelector() {}

  /** What a selector must be; one that is not there is right. */
  public static void validate(ObjectView selector, Errors errors) {
    Labels.labels(selector.at("matchLabels"), errors);
    for (ObjectView expression : selector.at("matchExpressions").items()) {
      expression(expression, errors);
    }
  }

  /** Whether it selects everything, which is what one without any requirement does. */
  public static boolean isEmpty(ObjectView selector) {
    return selector.at("matchLabels").size() == 0 && selector.at("matchExpressions").size() == 0;
  }

  /** Whether it selects labels; one that is not there selects nothing. Only of a selector that is valid. */
  public static boolean matches(ObjectView selector, ObjectView labels) {
    if (selector.absent() || !Labels.contain(labels, selector.at("matchLabels"))) {
      return false;
    }
    for (ObjectView expression : selector.at("matchExpressions").items()) {
      if (!meets(labels.key(expression.at("key").text()), expression)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(ObjectView label, ObjectView expression) {
    boolean among = false;
    for (ObjectView value : expression.at("values").items()) {
      among |= label.present() && label.text().equals(value.text());
    }
    return switch (expression.at("operator").text()) {
      case "In" -> among;
      case "NotIn" -> !among;
      case "Exists" -> label.present();
      default -> label.absent();
    };
  }

  /** A selector as it prints; {@code null} if it is not there. */
  public static String print(ObjectView selector) {
    if (selector.absent()) {
      return "null";
    }
    GoStruct out = new GoStruct();
    if (selector.at("matchLabels").size() > 0) {
      out.orNull("matchLabels", selector.at("matchLabels"));
    }
    List<String> expressions = new ArrayList<>();
    for (ObjectView expression : selector.at("matchExpressions").items()) {
      GoStruct printed = new GoStruct().text("key", expression.at("key")).text("operator", expression.at("operator"));
      if (expression.at("values").size() > 0) {
        printed.orNull("values", expression.at("values"));
      }
      expressions.add(printed.print());
    }
    return (expressions.isEmpty() ? out : out.raw("matchExpressions", "[" + String.join(",", expressions) + "]")).print();
  }

  private static void expression(ObjectView expression, Errors errors) {
    if (!SelectorValues.validate(expression, errors)) {
      errors.invalidNamed(expression.at("operator"), "not a valid selector operator");
    }
    keyAndValues(expression, errors);
  }

  /** Whether there are values if there must be some, and none if there must not; any number with an operator that is not known. */
  public static void valuesOfKnownOperator(ObjectView expression, Errors errors) {
    SelectorValues.validate(expression, errors);
  }

  /** What the key and the values of a requirement must be. */
  public static void keyAndValues(ObjectView expression, Errors errors) {
    Names.qualifiedName(expression.at("key"), errors);
    for (ObjectView value : expression.at("values").items()) {
      Names.labelValue(value, errors);
    }
  }
}
