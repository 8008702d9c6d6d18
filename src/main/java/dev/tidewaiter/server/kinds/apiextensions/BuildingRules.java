package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.kube.GoRegexp;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.apiextensions.SchemaPlace.Level;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;

/**
 * Schemas that say how an object is built.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/apiserver/schema/validation.go, validateStructuralInvariants.
 */
final class BuildingRules {

  private static final String EMBEDDED = "must be object if x-kubernetes-embedded-resource is true";

  private BuildingRules() {}

  static void validate(SchemaNode node, SchemaPlace place, SchemaFindings found) {
    Errors errors = found.building;
    boolean root = place.level() == Level.ROOT;
    if (node.type.equals("array") && !(node.hasItems && node.items().present())) {
      errors.required(node.view.at("items"), "must be specified");
    }
    if (node.hasAdditional && root) {
      errors.forbidden(node.view.at("additionalProperties"), "must not be used at the root");
    }
    pattern(node, found);
    type(node, place.level(), errors);
    if (node.intOrString && node.preserves) {
      errors.invalid(node.view.at("x-kubernetes-preserve-unknown-fields"), "must be false if x-kubernetes-int-or-string is true");
    }
    if (node.embedded) {
      embedded(node, errors);
    }
    if (node.hasProperties) {
      metadata(node, root, errors);
    }
    if (node.hasDefault) {
      DefaultCheck.look(node, place, found);
    }
  }

  /** A regular expression that Go can read. */
  static void pattern(SchemaNode node, SchemaFindings found) {
    if (!node.pattern.isEmpty()) {
      GoRegexp.Reading reading = found.pattern(node.pattern);
      if (reading.regexp().isEmpty()) {
        found.building.invalid(
            node.view.at("pattern"), "must be a valid regular expression, but isn't: " + reading.problem());
      }
    }
  }

  private static void type(SchemaNode node, Level level, Errors errors) {
    ObjectView type = node.view.at("type");
    if (node.embedded && !node.type.equals("object")) {
      demand(type, node.type, EMBEDDED, errors);
    } else if (node.type.isEmpty() && !node.intOrString && !node.preserves) {
      errors.required(type, level == Level.ROOT
          ? "must not be empty at the root"
          : level == Level.ITEM ? "must not be empty for specified array items" : "must not be empty for specified object fields");
    }
    if (level == Level.ROOT && !node.type.isEmpty() && !node.type.equals("object")) {
      errors.invalid(type, "must be object at the root");
    }
  }

  /** Another type than it must be: missed if there is none. */
  static void demand(ObjectView field, String type, String detail, Errors errors) {
    if (type.isEmpty()) {
      errors.required(field, detail);
    } else {
      errors.invalid(field, detail);
    }
  }

  private static void embedded(SchemaNode node, Errors errors) {
    if (node.intOrString) {
      errors.invalid(node.view.at("x-kubernetes-embedded-resource"), "must be false if x-kubernetes-int-or-string is true");
    }
    if (node.hasAdditional) {
      errors.forbidden(node.view.at("additionalProperties"), "must not be used if x-kubernetes-embedded-resource is set");
    }
    if (!node.preserves && !node.hasProperties) {
      errors.required(
          node.view.at("properties"),
          "must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields");
    }
  }

  private static void metadata(SchemaNode node, boolean root, Errors errors) {
    if (!root && !node.embedded) {
      return;
    }
    ObjectView properties = node.view.at("properties");
    typed(properties.key("kind"), "string", errors);
    typed(properties.key("apiVersion"), "string", errors);
    ObjectView metadata = properties.key("metadata");
    typed(metadata, "object", errors);
    if (root && metadata.present() && saysMore(metadata)) {
      errors.forbidden(
          metadata, "must not specify anything other than name and generateName, but metadata is implicitly specified");
    }
  }

  private static void typed(ObjectView schema, String wanted, Errors errors) {
    ObjectView type = schema.at("type");
    if (schema.present() && !type.text().equals(wanted)) {
      errors.invalid(type, GoPrint.quoted(type.text()), "must be " + wanted);
    }
  }

  private static boolean saysMore(ObjectView metadata) {
    for (JsonMember member : metadata.object().members()) {
      String name = member.name();
      boolean none = CustomResourceDefinitionRules.isZero(member.value())
          || member.value() instanceof JsonArray array && array.items().isEmpty() && !name.equals("required");
      if (!none && !name.equals("type") && !name.equals("default") && !name.equals("properties")) {
        return true;
      }
    }
    ObjectView properties = metadata.at("properties");
    int known = (properties.key("name").present() ? 1 : 0) + (properties.key("generateName").present() ? 1 : 0);
    return properties.size() != known;
  }
}
