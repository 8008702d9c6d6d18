package dev.tidewaiter.server.kinds.authorization;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The selectors that narrow which objects a question is about: as text, which nobody parses here, or as requirements. Operators that the
 * server does not know are let through.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/authorization/validation, validateFieldSelectorAttributes and validateLabelSelectorAttributes.
 */
final class SelectorAttributes {

  private SelectorAttributes() {}

  static void ofFields(ObjectView selector, Errors errors) {
    eitherForm(selector, errors);
    for (ObjectView requirement : selector.at("requirements").items()) {
      errors.demandText(requirement.at("key"), "must be specified");
      LabelSelector.valuesOfKnownOperator(requirement, errors);
    }
  }

  static void ofLabels(ObjectView selector, Errors errors) {
    eitherForm(selector, errors);
    for (ObjectView requirement : selector.at("requirements").items()) {
      LabelSelector.valuesOfKnownOperator(requirement, errors);
      LabelSelector.keyAndValues(requirement, errors);
    }
  }

  private static void eitherForm(ObjectView selector, Errors errors) {
    ObjectView raw = selector.at("rawSelector");
    ObjectView requirements = selector.at("requirements");
    if (!raw.text().isEmpty() && requirements.size() > 0) {
      errors.invalid(raw, "may not specified at the same time as requirements");
    }
    if (selector.present() && raw.text().isEmpty() && requirements.size() == 0) {
      errors.required(requirements, "when " + selector.path() + " is specified, requirements or rawSelector is required");
    }
  }
}
