package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonBoolean;

/**
 * Schemas below {@code anyOf}, {@code allOf}, {@code oneOf} and {@code not}, which only add to what is said of an object elsewhere.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/apiserver/schema, validateNestedValueValidation and
 * validateNestedValueValidationCompleteness.
 */
final class AddingRules {

  private static final String EMPTY = "must be empty to be structural";
  private static final String FALSE = "must be false to be structural";
  private static final String UNDEFINED = "must be undefined to be structural";

  private AddingRules() {}

  static void validate(SchemaNode node, SchemaPlace place, SchemaFindings found) {
    Errors errors = found.building;
    ObjectView view = node.view;
    BuildingRules.pattern(node, found);
    forbid(!node.type.isEmpty(), view.at("type"), EMPTY, errors);
    if (node.hasAdditional) {
      ObjectView more = view.at("additionalProperties");
      boolean none = more.value().get() instanceof JsonBoolean flag && !flag.value();
      forbid(!none, more, UNDEFINED, errors);
    }
    forbid(node.hasDefault, view.at("default"), UNDEFINED, errors);
    if (node.hasTexts) {
      forbid(!view.at("title").text().isEmpty(), view.at("title"), EMPTY, errors);
      forbid(!view.at("description").text().isEmpty(), view.at("description"), EMPTY, errors);
    }
    forbid(node.nullable, view.at("nullable"), FALSE, errors);
    forbid(node.preserves, view.at("x-kubernetes-preserve-unknown-fields"), FALSE, errors);
    forbid(node.embedded, view.at("x-kubernetes-embedded-resource"), FALSE, errors);
    forbid(node.intOrString, view.at("x-kubernetes-int-or-string"), FALSE, errors);
    forbid(node.hasMapKeys, view.at("x-kubernetes-list-map-keys"), EMPTY, errors);
    forbid(node.hasListType, view.at("x-kubernetes-list-type"), UNDEFINED, errors);
    forbid(node.hasMapType, view.at("x-kubernetes-map-type"), UNDEFINED, errors);
    forbid(node.hasRules, view.at("x-kubernetes-validations"), EMPTY, errors);
    if (node.hasProperties) {
      ObjectView metadata = view.at("properties").key("metadata");
      forbid(metadata.present(), metadata, "must not be specified in a nested context", errors);
    }
    complete(node, place, errors);
  }

  private static void forbid(boolean wrong, ObjectView field, String detail, Errors errors) {
    if (wrong) {
      errors.forbidden(field, detail);
    }
  }

  /** What is said of a part of an object must be a part that the object is built of; the server asks it of the root's junctors only. */
  private static void complete(SchemaNode node, SchemaPlace place, Errors errors) {
    if (!place.followed() || !SchemaNode.isSchema(place.whole())) {
      return;
    }
    if (node.hasItems && node.items().present()) {
      demand(place.whole().at("items"), node.view.at("items"), errors);
    }
    if (node.hasProperties) {
      for (ObjectView property : node.view.at("properties").entries()) {
        demand(place.whole().at("properties").key(property.name()), property, errors);
      }
    }
  }

  private static void demand(ObjectView part, ObjectView added, Errors errors) {
    if (!SchemaNode.isSchema(part)) {
      errors.required(part, "because it is defined in " + added.path());
    }
  }
}
