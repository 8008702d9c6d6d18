package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/**
 * Schemas and versions as the server's sentences print them: its internal types, all fields of them.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/apis/apiextensions, types.go and types_jsonschema.go.
 */
final class SchemaPrint {

  private final StringBuilder out = new StringBuilder();

  /** What is still to be printed, the last first: texts, and the views of schemas. */
  private final List<Object> pending = new ArrayList<>();

  /** What one schema is made of, in order. */
  private final List<Object> parts = new ArrayList<>();

  private SchemaPrint() {}

  /** A schema. */
  static String schema(ObjectView schema) {
    SchemaPrint print = new SchemaPrint();
    print.pending.add(schema);
    return print.run();
  }

  /** A field {@code items}. */
  static String items(ObjectView items) {
    SchemaPrint print = new SchemaPrint();
    print.itemsOf(items);
    print.push();
    return print.run();
  }

  private String run() {
    while (!pending.isEmpty()) {
      Object next = pending.remove(pending.size() - 1);
      if (next instanceof ObjectView view) {
        fields(view);
        push();
      } else {
        out.append(next);
      }
    }
    return out.toString();
  }

  private void push() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      pending.add(parts.get(i));
    }
    parts.clear();
  }

  private void fields(ObjectView schema) {
    parts.add("{\"ID\":" + text(schema, "id") + ",\"Schema\":" + text(schema, "$schema") + ",\"Ref\":" + value(schema, "$ref"));
    parts.add(",\"Description\":" + text(schema, "description") + ",\"Type\":" + text(schema, "type"));
    parts.add(",\"Nullable\":" + flag(schema, "nullable") + ",\"Format\":" + text(schema, "format"));
    parts.add(",\"Title\":" + text(schema, "title") + ",\"Default\":" + value(schema, "default"));
    parts.add(",\"Maximum\":" + value(schema, "maximum") + ",\"ExclusiveMaximum\":" + flag(schema, "exclusiveMaximum"));
    parts.add(",\"Minimum\":" + value(schema, "minimum") + ",\"ExclusiveMinimum\":" + flag(schema, "exclusiveMinimum"));
    parts.add(",\"MaxLength\":" + value(schema, "maxLength") + ",\"MinLength\":" + value(schema, "minLength"));
    parts.add(",\"Pattern\":" + text(schema, "pattern") + ",\"MaxItems\":" + value(schema, "maxItems"));
    parts.add(",\"MinItems\":" + value(schema, "minItems") + ",\"UniqueItems\":" + flag(schema, "uniqueItems"));
    parts.add(",\"MultipleOf\":" + value(schema, "multipleOf") + ",\"Enum\":" + value(schema, "enum"));
    parts.add(",\"MaxProperties\":" + value(schema, "maxProperties") + ",\"MinProperties\":" + value(schema, "minProperties"));
    parts.add(",\"Required\":" + value(schema, "required") + ",\"Items\":");
    itemsOf(schema.at("items"));
    list(",\"AllOf\":", schema.at("allOf"));
    list(",\"OneOf\":", schema.at("oneOf"));
    list(",\"AnyOf\":", schema.at("anyOf"));
    parts.add(",\"Not\":");
    orNull(schema.at("not"));
    map(",\"Properties\":", schema.at("properties"));
    orBool(",\"AdditionalProperties\":", schema.at("additionalProperties"));
    map(",\"PatternProperties\":", schema.at("patternProperties"));
    dependencies(schema.at("dependencies"));
    orBool(",\"AdditionalItems\":", schema.at("additionalItems"));
    map(",\"Definitions\":", schema.at("definitions"));
    ObjectView docs = schema.at("externalDocs");
    parts.add(",\"ExternalDocs\":" + (docs.absent()
        ? "null" : new GoStruct().text("Description", docs.at("description")).text("URL", docs.at("url")).print()));
    parts.add(",\"Example\":" + value(schema, "example"));
    parts.add(",\"XPreserveUnknownFields\":" + value(schema, "x-kubernetes-preserve-unknown-fields"));
    parts.add(",\"XEmbeddedResource\":" + flag(schema, "x-kubernetes-embedded-resource"));
    parts.add(",\"XIntOrString\":" + flag(schema, "x-kubernetes-int-or-string"));
    parts.add(",\"XListMapKeys\":" + value(schema, "x-kubernetes-list-map-keys"));
    parts.add(",\"XListType\":" + value(schema, "x-kubernetes-list-type"));
    parts.add(",\"XMapType\":" + value(schema, "x-kubernetes-map-type") + ",\"XValidations\":" + rules(schema) + "}");
  }

  private static String text(ObjectView schema, String field) {
    return GoPrint.json(schema.at(field).text());
  }

  private static String flag(ObjectView schema, String field) {
    return Boolean.toString(schema.at(field).flag());
  }

  private static String value(ObjectView schema, String field) {
    return GoPrint.orNull(schema.at(field));
  }

  private void orNull(ObjectView field) {
    parts.add(SchemaNode.isSchema(field) ? field : "null");
  }

  private void itemsOf(ObjectView items) {
    if (items.absent()) {
      parts.add("null");
      return;
    }
    parts.add("{\"Schema\":");
    orNull(items);
    if (SchemaNode.isSchema(items)) {
      parts.add(",\"JSONSchemas\":null");
    } else {
      list(",\"JSONSchemas\":", items);
    }
    parts.add("}");
  }

  private void list(String name, ObjectView list) {
    parts.add(name);
    if (list.absent()) {
      parts.add("null");
      return;
    }
    String before = "[";
    for (ObjectView schema : list.items()) {
      parts.add(before);
      parts.add(schema);
      before = ",";
    }
    parts.add(before.equals("[") ? "[]" : "]");
  }

  private void map(String name, ObjectView map) {
    parts.add(name);
    if (map.absent()) {
      parts.add("null");
      return;
    }
    String before = "{";
    for (ObjectView schema : map.entries()) {
      parts.add(before + GoPrint.json(schema.name()) + ":");
      parts.add(schema);
      before = ",";
    }
    parts.add(before.equals("{") ? "{}" : "}");
  }

  private void orBool(String name, ObjectView field) {
    parts.add(name);
    if (field.absent()) {
      parts.add("null");
      return;
    }
    parts.add("{\"Allows\":" + (SchemaNode.isSchema(field) || field.flag()) + ",\"Schema\":");
    orNull(field);
    parts.add("}");
  }

  private void dependencies(ObjectView map) {
    parts.add(",\"Dependencies\":");
    if (map.absent()) {
      parts.add("null");
      return;
    }
    String before = "{";
    for (ObjectView one : map.entries()) {
      parts.add(before + GoPrint.json(one.name()) + ":{\"Schema\":");
      orNull(one);
      parts.add(",\"Property\":" + (SchemaNode.isSchema(one) ? "null" : GoPrint.orNull(one)) + "}");
      before = ",";
    }
    parts.add(before.equals("{") ? "{}" : "}");
  }

  private static String rules(ObjectView schema) {
    ObjectView rules = schema.at("x-kubernetes-validations");
    if (rules.absent()) {
      return "null";
    }
    StringBuilder out = new StringBuilder();
    for (ObjectView rule : rules.items()) {
      out.append(out.isEmpty() ? "" : ",").append(rule(rule));
    }
    return "[" + out + "]";
  }

  /** One of the rules of a schema. */
  static String rule(ObjectView rule) {
    return new GoStruct()
        .text("Rule", rule.at("rule"))
        .text("Message", rule.at("message"))
        .text("MessageExpression", rule.at("messageExpression"))
        .orNull("Reason", rule.at("reason"))
        .text("FieldPath", rule.at("fieldPath"))
        .orNull("OptionalOldSelf", rule.at("optionalOldSelf"))
        .print();
  }
}
