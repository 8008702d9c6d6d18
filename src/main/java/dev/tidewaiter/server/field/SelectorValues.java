package dev.tidewaiter.server.field;

/** How many values a requirement of a selector may have, by its operator. */
final class SelectorValues {

  private SelectorValues() {}

  /** Of the operators that selectors of labels and of nodes share. Answers whether the operator is one of them. */
  static boolean validate(ObjectView expression, Errors errors) {
    ObjectView values = expression.at("values");
    switch (expression.at("operator").text()) {
      case "In", "NotIn" -> {
        if (values.size() == 0) {
          errors.required(values, "must be specified when `operator` is 'In' or 'NotIn'");
        }
      }
      case "Exists", "DoesNotExist" -> {
        if (values.size() > 0) {
          errors.forbidden(values, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
