package dev.tidewaiter.server.field;

import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Objects for tests, made of Java's maps, lists, texts, numbers and booleans; their nodes have no place. */
public final class Views {

  private static final YamlNode NOWHERE =
      new YamlNode.Scalar(new Span(0, 0), YamlNode.Properties.NONE, "", YamlNode.Style.PLAIN);

  private Views() {}

  /** The JSON of a Java value. */
  public static JsonValue json(Object value) {
    if (value instanceof JsonValue already) {
      return already;
    }
    if (value instanceof Map<?, ?> map) {
      List<JsonMember> members = new ArrayList<>();
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((k, v) -> sorted.put((String) k, v));
      sorted.forEach((k, v) -> members.add(new JsonMember(k, NOWHERE, json(v))));
      return new JsonObject(members, NOWHERE);
    }
    if (value instanceof List<?> list) {
      return new JsonArray(list.stream().map(Views::json).toList(), NOWHERE);
    }
    if (value instanceof Boolean bool) {
      return new JsonBoolean(bool, NOWHERE);
    }
    return value instanceof Number ? new JsonNumber(value.toString(), NOWHERE) : new JsonString((String) value, NOWHERE);
  }

  /** The object that has this value in its field {@code f}. */
  public static ObjectView field(Object value) {
    return ObjectView.of((JsonObject) json(Map.of("f", value))).at("f");
  }

  /** The sentences that a rule finds for a field {@code f} of this value. */
  public static List<String> sentences(Object value, BiConsumer<ObjectView, Errors> rule) {
    Errors errors = new Errors();
    rule.accept(field(value), errors);
    return errors.all().stream().map(FieldError::toString).toList();
  }
}
