package dev.tidewaiter.config;

import dev.tidewaiter.config.Shape.Each;
import dev.tidewaiter.config.Shape.Field;
import dev.tidewaiter.config.Shape.Fields;
import dev.tidewaiter.config.Shape.Flag;
import dev.tidewaiter.config.Shape.Named;
import dev.tidewaiter.config.Shape.OneOf;
import dev.tidewaiter.config.Shape.Several;
import dev.tidewaiter.config.Shape.Text;
import dev.tidewaiter.config.Shape.Version;

/** The table of keys as a JSON Schema, for editors. */
public final class ConfigSchema {

  private static final String HEAD =
      """
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Configuration of Tidewaiter (.tidewaiter.yaml)",
      """;

  private final StringBuilder out = new StringBuilder(HEAD);

  private ConfigSchema() {}

  /** The schema, as {@code tidewaiter.schema.json} has it. */
  public static String text() {
    ConfigSchema schema = new ConfigSchema();
    schema.body(Keys.FILE, "  ");
    return schema.out.append("}\n").toString();
  }

  /** The members that describe a shape, each on lines of its own. */
  private void body(Shape shape, String indent) {
    if (shape instanceof Fields fields) {
      out.append(indent).append("\"type\": \"object\",\n");
      out.append(indent).append("\"additionalProperties\": false,\n");
      out.append(indent).append("\"properties\": {\n");
      for (int i = 0; i < fields.fields().size(); i++) {
        field(fields.fields().get(i), indent + "  ");
        out.append(i + 1 < fields.fields().size() ? ",\n" : "\n");
      }
      out.append(indent).append("}\n");
    } else if (shape instanceof Named named) {
      out.append(indent).append("\"type\": \"object\",\n");
      nested("additionalProperties", named.value(), indent);
    } else if (shape instanceof Each each) {
      out.append(indent).append("\"type\": \"array\",\n");
      nested("items", each.item(), indent);
    } else if (shape instanceof OneOf one) {
      out.append(indent).append("\"enum\": [\"").append(String.join("\", \"", one.choices())).append("\"]\n");
    } else if (shape instanceof Several several) {
      out.append(indent).append("\"type\": \"array\",\n");
      nested("items", several.item(), indent);
    } else if (shape instanceof Flag) {
      out.append(indent).append("\"type\": \"boolean\"\n");
    } else if (shape instanceof Version) {
      out.append(indent).append("\"type\": [\"string\", \"number\"]\n");
    } else if (shape instanceof Text) {
      out.append(indent).append("\"type\": \"string\",\n").append(indent).append("\"minLength\": 1\n");
    } else {
      out.append(indent).append("\"type\": \"array\",\n");
      nested("items", new Text(), indent);
    }
  }

  private void field(Field field, String indent) {
    out.append(indent).append('"').append(field.name()).append("\": {\n");
    out.append(indent).append("  \"description\": \"").append(field.says()).append("\",\n");
    body(field.shape(), indent + "  ");
    out.append(indent).append('}');
  }

  private void nested(String name, Shape shape, String indent) {
    out.append(indent).append('"').append(name).append("\": {\n");
    body(shape, indent + "  ");
    out.append(indent).append("}\n");
  }
}
