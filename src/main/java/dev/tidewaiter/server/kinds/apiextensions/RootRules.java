package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonMember;

/**
 * What only the schema of a whole resource must not say.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, validateCustomResourceDefinitionValidation.
 */
final class RootRules {

  private static final String ALLOWED = "only [Description Type Format Title Maximum ExclusiveMaximum Minimum ExclusiveMinimum MaxLength"
      + " MinLength Pattern MaxItems MinItems UniqueItems MultipleOf Required Items Properties ExternalDocs Example"
      + " XPreserveUnknownFields XValidations] fields are allowed at the root of the schema if the status subresource is enabled";

  private RootRules() {}

  static void validate(ObjectView schema, boolean status, Errors errors) {
    if (status) {
      withStatus(schema, errors);
    }
    ObjectView nullable = schema.at("nullable");
    if (nullable.flag()) {
      errors.forbidden(nullable, "nullable cannot be true at the root");
    }
  }

  /** The server goes through the fields in the order of its struct, in which these three stand before the type, and stops at the first. */
  private static void withStatus(ObjectView schema, Errors errors) {
    String type = schema.at("type").text();
    boolean early = !schema.at("id").text().isEmpty() || !schema.at("$schema").text().isEmpty() || schema.at("$ref").present();
    if (!early && !type.isEmpty() && !type.equals("object")) {
      errors.invalid(
          schema.at("type"), "only \"object\" is allowed as the type at the root of the schema if the status subresource is enabled");
      return;
    }
    boolean more = early;
    for (JsonMember member : schema.object().members()) {
      more |= !mayStand(member.name()) && !CustomResourceDefinitionRules.isZero(member.value());
    }
    if (more) {
      errors.invalid(schema, SchemaPrint.schema(schema), ALLOWED);
    }
  }

  private static boolean mayStand(String field) {
    return switch (field) {
      case "description", "type", "format", "title", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
          "pattern", "maxItems", "minItems", "uniqueItems", "multipleOf", "required", "items", "properties", "externalDocs", "example",
          "x-kubernetes-preserve-unknown-fields", "x-kubernetes-validations" -> true;
      default -> false;
    };
  }
}
