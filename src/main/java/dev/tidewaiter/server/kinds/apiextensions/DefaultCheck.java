package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.apiextensions.SchemaPlace.Level;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;

/**
 * Defaults, which must be valid by their own schema. Those that plainly are, are told from those that are not looked at; of the rest
 * only a text that its pattern does not match is refused.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/apiserver/schema/defaulting, ValidateDefaults.
 */
final class DefaultCheck {

  private static final String LEFT_OPEN = "a default is not checked against its schema";
  private static final int DEEPEST = 16;

  private final SchemaFindings found;

  private DefaultCheck(SchemaFindings found) {
    this.found = found;
  }

  static void look(SchemaNode node, SchemaPlace place, SchemaFindings found) {
    DefaultCheck check = new DefaultCheck(found);
    ObjectView field = node.view.at("default");
    JsonValue value = field.value().get();
    boolean plain = !place.metadata() && place.level() != Level.ROOT && !node.embedded;
    if (plain && check.fits(node.view, value, DEEPEST)) {
      return;
    }
    found.leaveOpen(LEFT_OPEN);
    if (plain && !node.pattern.isEmpty() && check.failsPatternAlone(node, value)) {
      found.rules.invalid(field, GoPrint.json(value), " in body should match '" + node.pattern + "'");
    }
  }

  private boolean failsPatternAlone(SchemaNode node, JsonValue value) {
    for (JsonMember member : node.view.object().members()) {
      String name = member.name();
      if (!name.equals("type") && !name.equals("pattern") && !name.equals("default") && !name.equals("description")) {
        return false;
      }
    }
    return node.type.equals("string") && value instanceof JsonString text && isAscii(text.value()) && !matches(node.pattern, text.value());
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Whether a pattern can be read and matches. */
  private boolean matches(String pattern, String text) {
    var regexp = found.pattern(pattern).regexp();
    return regexp.isEmpty() || regexp.get().matchesIn(text);
  }

  private boolean fits(ObjectView schema, JsonValue value, int depth) {
    if (depth == 0 || !SchemaNode.isSchema(schema) || isHard(schema)) {
      return false;
    }
    if (schema.at("x-kubernetes-int-or-string").flag()) {
      boolean one = value instanceof JsonString text && textFits(schema, text.value());
      return schema.at("type").absent() && (one || value instanceof JsonNumber number && integerFits(schema, number));
    }
    return switch (schema.at("type").text()) {
      case "string" -> value instanceof JsonString text && formatIsIgnored(schema) && textFits(schema, text.value());
      case "integer" -> value instanceof JsonNumber number && integerFits(schema, number);
      case "number" -> value instanceof JsonNumber number && schema.at("format").absent() && within(schema, number);
      case "boolean" -> value instanceof JsonBoolean && schema.at("enum").absent();
      case "array" -> value instanceof JsonArray array && itemsFit(schema, array, depth);
      case "object" -> value instanceof JsonObject object && membersFit(schema, object, depth);
      default -> false;
    };
  }

  /** Whether a schema says more of its values than is looked at here. */
  private static boolean isHard(ObjectView schema) {
    String type = schema.at("type").text();
    boolean scalar = !type.isEmpty() && !type.equals("array") && !type.equals("object");
    for (JsonMember member : schema.object().members()) {
      if (CustomResourceDefinitionRules.isZero(member.value())) {
        continue;
      }
      switch (member.name()) {
        case "allOf", "oneOf", "not", "x-kubernetes-validations", "x-kubernetes-embedded-resource" -> {
          return true;
        }
        case "multipleOf" -> {
          if (!type.equals("string") && !type.equals("boolean")) {
            return true;
          }
        }
        case "minProperties", "maxProperties", "x-kubernetes-preserve-unknown-fields" -> {
          if (!scalar) {
            return true;
          }
        }
        case "anyOf" -> {
          if (!schema.at("x-kubernetes-int-or-string").flag() || !SchemaNode.saysIntOrString(schema)) {
            return true;
          }
        }
        default -> {
          continue;
        }
      }
    }
    return false;
  }

  private static boolean formatIsIgnored(ObjectView schema) {
    String format = schema.at("format").text();
    return format.isEmpty() || format.equals("password") || !SchemaWarnings.isKnown(format, "string");
  }

  private boolean textFits(ObjectView schema, String text) {
    int length = text.codePointCount(0, text.length());
    ObjectView longest = schema.at("maxLength");
    String pattern = schema.at("pattern").text();
    return length >= schema.at("minLength").number() && (longest.absent() || length <= longest.number())
        && (pattern.isEmpty() || found.pattern(pattern).regexp().isPresent() && matches(pattern, text))
        && (schema.at("enum").absent() || isAmong(schema.at("enum"), text));
  }

  private static boolean isAmong(ObjectView values, String text) {
    for (ObjectView value : values.items()) {
      if (value.isText() && value.text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean integerFits(ObjectView schema, JsonNumber number) {
    String text = number.text();
    for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() <= 9 && within(schema, number);
  }

  private static boolean within(ObjectView schema, JsonNumber number) {
    double value = Double.parseDouble(number.text());
    ObjectView least = schema.at("minimum");
    ObjectView most = schema.at("maximum");
    return (least.absent() || value > bound(least) || value == bound(least) && !schema.at("exclusiveMinimum").flag())
        && (most.absent() || value < bound(most) || value == bound(most) && !schema.at("exclusiveMaximum").flag())
        && (schema.at("enum").absent() || isAmong(schema.at("enum"), number));
  }

  private static double bound(ObjectView field) {
    return field.value().get() instanceof JsonNumber number ? Double.parseDouble(number.text()) : Double.NaN;
  }

  private static boolean isAmong(ObjectView values, JsonNumber number) {
    for (ObjectView value : values.items()) {
      if (value.value().get() instanceof JsonNumber one && one.text().equals(number.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean itemsFit(ObjectView schema, JsonArray array, int depth) {
    int size = array.items().size();
    ObjectView most = schema.at("maxItems");
    if (size < schema.at("minItems").number() || most.present() && size > most.number() || schema.at("enum").present()) {
      return false;
    }
    for (JsonValue item : array.items()) {
      if (!fits(schema.at("items"), item, depth - 1)) {
        return false;
      }
    }
    return size < 2 || schema.at("x-kubernetes-list-type").absent();
  }

  private boolean membersFit(ObjectView schema, JsonObject object, int depth) {
    if (schema.at("enum").present()) {
      return false;
    }
    for (ObjectView required : schema.at("required").items()) {
      if (object.find(required.text()) < 0) {
        return false;
      }
    }
    ObjectView properties = schema.at("properties");
    for (JsonMember member : object.members()) {
      ObjectView property = properties.size() > 0 ? properties.key(member.name()) : schema.at("additionalProperties");
      if (!fits(property, member.value(), depth - 1)) {
        return false;
      }
    }
    return true;
  }
}
