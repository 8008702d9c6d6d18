package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.cel.CelEnvironment;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * The rules of a schema, but for their expressions: only those that are plainly right, or wrong, are answered for.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, ValidateCustomResourceDefinitionOpenAPISchema.
 */
final class RuleTexts {

  private static final String[] REASONS = {"FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired"};
  private static final String LEFT_OPEN = "x-kubernetes-validations: the expressions are not compiled";

  private RuleTexts() {}

  static void validate(SchemaNode node, SchemaPlace place, SchemaFindings found) {
    for (ObjectView rule : node.view.at("x-kubernetes-validations").items()) {
      texts(rule, found.plain);
      fieldPath(node, rule.at("fieldPath"), found);
      if (place.builds()) {
        expression(node, rule, place, found);
      }
    }
  }

  private static void texts(ObjectView rule, Errors errors) {
    ObjectView message = rule.at("message");
    String text = rule.at("rule").text().strip();
    String told = message.text().strip();
    if (text.isEmpty()) {
      errors.required(rule.at("rule"), "rule is not specified");
    } else if (!message.text().isEmpty() && told.isEmpty()) {
      errors.invalid(message, "must be non-empty if specified");
    } else if (hasLines(told)) {
      errors.invalid(message, "must not contain line breaks");
    } else if (hasLines(text) && told.isEmpty()) {
      errors.required(message, "message must be specified if rule contains line breaks");
    }
    ObjectView made = rule.at("messageExpression");
    if (!made.text().isEmpty() && made.text().isBlank()) {
      errors.required(made, "messageExpression must be non-empty if specified");
    }
    errors.oneOfIfPresent(rule.at("reason"), REASONS);
  }

  private static void fieldPath(SchemaNode node, ObjectView field, SchemaFindings found) {
    String path = field.text();
    if (path.isEmpty()) {
      return;
    }
    if (path.isBlank()) {
      found.plain.invalid(field, "must be non-empty if specified");
    }
    if (hasLines(path)) {
      found.plain.invalid(field, "must not contain line breaks");
    }
    FieldLookup lookup = new FieldLookup(path, node.view, true);
    if (lookup.unknown()) {
      found.leaveOpen("a field path below a map of anything");
    } else if (!lookup.problem().isEmpty()) {
      found.plain.invalid(field, "must be a valid path");
    }
  }

  private static void expression(SchemaNode node, ObjectView rule, SchemaPlace place, SchemaFindings found) {
    String text = rule.at("rule").text();
    ObjectView old = rule.at("optionalOldSelf");
    if (!place.repeated() && rule.at("messageExpression").text().isEmpty() && PlainComparison.isRight(text, node.view)) {
      if (old.present()) {
        found.rules.invalid(old, GoPrint.named(old), "may not be set if oldSelf is not used in rule");
      }
      return;
    }
    found.leaveOpen(LEFT_OPEN);
    String problem = text.isBlank() || old.present() || hasLines(text) ? "" : problem(text, node);
    if (!problem.isEmpty()) {
      found.rules.invalid(rule.at("rule"), SchemaPrint.rule(rule), problem);
    }
  }

  /** What is not even of the language can be told without the types of the object; nearly every rule is about {@code self}. */
  private static String problem(String rule, SchemaNode node) {
    if (rule.contains("self")) {
      return PlainComparison.problem(rule, node.view);
    }
    String text = CelEnvironment.of(List.of(), List.of()).compile(rule).text();
    return text.contains("Syntax error") ? text : "";
  }

  private static boolean hasLines(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }
}
