package dev.tidewaiter.server.decode;

import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.schema.GoType.Form;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;

/** What Go makes of a null in a list or map: the zero value of its type. Only where any JSON may stand, the null stays. */
final class ZeroValues {

  private ZeroValues() {}

  static JsonValue of(GoType type, YamlNode node) {
    if (type instanceof GoType.Scalar scalar) {
      return scalar(scalar.form(), node);
    }
    return type instanceof GoType.Slice || type instanceof GoType.SchemaOr
        ? new JsonArray(List.of(), node)
        : new JsonObject(List.of(), node);
  }

  private static JsonValue scalar(Form form, YamlNode node) {
    if (form == Form.RAW) {
      return new JsonNull(node);
    }
    if (form == Form.BOOL) {
      return new JsonBoolean(false, node);
    }
    if (form == Form.QUANTITY) {
      return new JsonString("0", node);
    }
    boolean text = form == Form.STRING || form == Form.BYTES || form == Form.TIME || form == Form.MICRO_TIME || form == Form.DURATION;
    return text ? new JsonString("", node) : new JsonNumber("0", node);
  }
}
