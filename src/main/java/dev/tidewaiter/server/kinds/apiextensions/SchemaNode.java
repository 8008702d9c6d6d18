package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.List;

/** One schema of a definition, its members sorted out in one pass. What it does not say is empty, false or no member. */
final class SchemaNode {

  final ObjectView view;
  String type = "";
  String listType = "";
  String mapType = "";
  String pattern = "";
  boolean hasListType;
  boolean hasMapType;
  boolean embedded;
  boolean intOrString;
  boolean preserves;
  boolean preservesNot;
  boolean uniqueItems;
  boolean nullable;
  boolean hasDefault;
  boolean hasItems;
  boolean hasProperties;
  boolean hasAdditional;
  boolean hasMapKeys;
  boolean hasRules;
  boolean hasJunctors;

  /** Whether it holds fields that a structural schema must not have, or text about it ({@code title}, {@code description}). */
  boolean hasUnsupported;
  boolean hasTexts;

  SchemaNode(ObjectView view) {
    this.view = view;
    List<JsonMember> members = view.object().members();
    for (int i = 0; i < members.size(); i++) {
      read(members.get(i).name(), members.get(i).value());
    }
  }

  private void read(String name, JsonValue value) {
    switch (name) {
      case "type" -> type = text(value);
      case "pattern" -> pattern = text(value);
      case "description", "title" -> hasTexts |= !text(value).isEmpty();
      case "default" -> hasDefault = true;
      case "items" -> hasItems = true;
      case "properties" -> hasProperties = size(value) > 0;
      case "additionalProperties" -> hasAdditional = true;
      case "nullable" -> nullable = flag(value);
      case "uniqueItems" -> uniqueItems = flag(value);
      case "anyOf", "allOf", "oneOf", "not" -> hasJunctors = true;
      case "x-kubernetes-embedded-resource" -> embedded = flag(value);
      case "x-kubernetes-int-or-string" -> intOrString = flag(value);
      case "x-kubernetes-preserve-unknown-fields" -> {
        preserves = flag(value);
        preservesNot = !preserves;
      }
      case "x-kubernetes-list-type" -> {
        hasListType = true;
        listType = text(value);
      }
      case "x-kubernetes-map-type" -> {
        hasMapType = true;
        mapType = text(value);
      }
      case "x-kubernetes-list-map-keys" -> hasMapKeys = size(value) > 0;
      case "x-kubernetes-validations" -> hasRules = size(value) > 0;
      case "id", "$schema", "$ref", "patternProperties", "dependencies", "additionalItems", "definitions" -> hasUnsupported = true;
      default -> {
        return;
      }
    }
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString text ? text.value() : "";
  }

  private static boolean flag(JsonValue value) {
    return value instanceof JsonBoolean flag && flag.value();
  }

  private static int size(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.items().size();
    }
    return value instanceof JsonObject object ? object.members().size() : 0;
  }

  /** The schema of the items; a field that is not there if there is none, or a list of schemas. */
  ObjectView items() {
    ObjectView items = view.at("items");
    return isSchema(items) ? items : items.at("");
  }

  /** Whether a field holds a schema. */
  static boolean isSchema(ObjectView field) {
    return field.present() && field.value().get() instanceof JsonObject;
  }

  /** Whether {@code anyOf} of a schema says what an integer or a text does, in that order and no more. */
  static boolean saysIntOrString(ObjectView schema) {
    List<ObjectView> any = schema.at("anyOf").items();
    return any.size() == 2 && isOnly(any.get(0), "integer") && isOnly(any.get(1), "string");
  }

  private static boolean isOnly(ObjectView schema, String type) {
    for (JsonMember member : schema.object().members()) {
      if (!member.name().equals("type") && !isNothing(member)) {
        return false;
      }
    }
    return schema.at("type").text().equals(type);
  }

  /** Whether a member is what Go leaves out: of these lists the server makes new ones, which are none if they have no items. */
  private static boolean isNothing(JsonMember member) {
    String name = member.name();
    boolean made = name.equals("enum") || name.equals("anyOf") || name.equals("allOf") || name.equals("oneOf");
    return made && size(member.value()) == 0 || CustomResourceDefinitionRules.isZero(member.value());
  }
}
