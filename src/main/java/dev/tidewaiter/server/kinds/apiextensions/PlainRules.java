package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonBoolean;

/**
 * What no schema of a definition may say, wherever it stands.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, specStandardValidatorV3 and ValidateCustomResourceDefinitionOpenAPISchema.
 */
final class PlainRules {

  private static final String[] TYPES = {"array", "boolean", "integer", "number", "object", "string"};

  private PlainRules() {}

  static void validate(SchemaNode node, SchemaPlace place, SchemaFindings found) {
    Errors errors = found.plain;
    if (!node.type.isEmpty() && !isType(node.type)) {
      errors.notSupported(node.view.at("type"), TYPES);
      if (node.type.equals("null")) {
        errors.forbidden(node.view.at("type"), "type cannot be set to null, use nullable as an alternative");
      }
    }
    if (node.hasDefault && !place.noDefault().isEmpty()) {
      errors.forbidden(node.view.at("default"), "must not be set " + place.noDefault());
    }
    if (node.hasUnsupported) {
      unsupported(node.view, found);
    }
    if (node.hasItems && node.view.at("items").items().size() > 0) {
      errors.forbidden(node.view.at("items"), "items must be a schema object and not an array");
      found.unbuildable("OpenAPIV3Schema 'items' must be a schema, but is an array");
    }
    if (place.metadata() && node.embedded) {
      errors.forbidden(node.view.at("x-kubernetes-embedded-resource"), "must not be used inside of resource meta");
    }
    if (node.uniqueItems) {
      errors.forbidden(
          node.view.at("uniqueItems"), "uniqueItems cannot be set to true since the runtime complexity becomes quadratic");
    }
    if (node.hasAdditional && node.hasProperties) {
      ObjectView more = node.view.at("additionalProperties");
      if (!(more.value().get() instanceof JsonBoolean flag && flag.value())) {
        errors.forbidden(more, "additionalProperties and properties are mutual exclusive");
      }
    }
    if (node.preservesNot) {
      errors.invalid(node.view.at("x-kubernetes-preserve-unknown-fields"), "must be true or undefined");
      found.unbuildable("internal error: 'x-kubernetes-preserve-unknown-fields' must be true or undefined");
    }
  }

  private static boolean isType(String type) {
    for (String known : TYPES) {
      if (known.equals(type)) {
        return true;
      }
    }
    return false;
  }

  private static void unsupported(ObjectView schema, SchemaFindings found) {
    unsupported(!schema.at("id").text().isEmpty(), schema.at("id"), found);
    if (!schema.at("$schema").text().isEmpty()) {
      found.unbuildable("OpenAPIV3Schema 'schema' is not supported");
    }
    ObjectView reference = schema.at("$ref");
    if (reference.present() && reference.text().isEmpty()) {
      found.plain.forbidden(reference, "$ref is not supported");
    } else {
      unsupported(reference.present(), reference, found);
    }
    unsupported(schema.at("additionalItems").present(), schema.at("additionalItems"), found);
    unsupported(schema.at("patternProperties").size() > 0, schema.at("patternProperties"), found);
    unsupported(schema.at("definitions").size() > 0, schema.at("definitions"), found);
    ObjectView dependencies = schema.at("dependencies");
    if (dependencies.present() && dependencies.size() == 0) {
      found.plain.forbidden(dependencies, "dependencies is not supported");
    } else {
      unsupported(dependencies.present(), dependencies, found);
    }
  }

  private static void unsupported(boolean there, ObjectView field, SchemaFindings found) {
    if (there) {
      found.plain.forbidden(field, field.name() + " is not supported");
      found.unbuildable("OpenAPIV3Schema '" + field.name() + "' is not supported");
    }
  }
}
