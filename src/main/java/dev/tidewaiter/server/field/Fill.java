package dev.tidewaiter.server.field;

import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;

/** Putting values into an object that its document does not say. What is put in carries the object's own node. */
public final class Fill {

  private Fill() {}

  /** The text put where a field is not there or holds the empty text. */
  public static JsonObject text(JsonObject object, String field, String text) {
    return textOf(object, field).isEmpty() ? object.with(field, new JsonString(text, object.node())) : object;
  }

  /** The text put where a field is not there: the empty text stays, as it does behind a pointer. */
  public static JsonObject absentText(JsonObject object, String field, String text) {
    return object.get(field).isPresent() ? object : object.with(field, new JsonString(text, object.node()));
  }

  /** The number put where a field is not there. */
  public static JsonObject absentNumber(JsonObject object, String field, long number) {
    return object.get(field).isPresent() ? object : number(object, field, number);
  }

  /** The number put in. */
  public static JsonObject number(JsonObject object, String field, long number) {
    return object.with(field, new JsonNumber(Long.toString(number), object.node()));
  }

  /** The boolean put where a field is not there. */
  public static JsonObject absentFlag(JsonObject object, String field, boolean flag) {
    return object.get(field).isPresent() ? object : object.with(field, new JsonBoolean(flag, object.node()));
  }

  /** The items put in; nothing is done to a field that holds no list, as there are none. */
  public static JsonObject items(JsonObject object, String field, List<JsonValue> items) {
    Optional<JsonValue> list = object.get(field);
    return list.isPresent() && list.get() instanceof JsonArray array ? object.with(field, new JsonArray(items, array.node())) : object;
  }

  /** The items of a list; none if the field holds none. */
  public static List<JsonValue> itemsOf(JsonObject object, String field) {
    Optional<JsonValue> list = object.get(field);
    return list.isPresent() && list.get() instanceof JsonArray array ? array.items() : List.of();
  }

  /** The object in a field; an empty one if it holds none. */
  public static JsonObject objectOf(JsonObject object, String field) {
    Optional<JsonValue> value = object.get(field);
    return value.isPresent() && value.get() instanceof JsonObject inner ? inner : new JsonObject(List.of(), object.node());
  }

  /** The text of a field; empty if it holds none. */
  public static String textOf(JsonObject object, String field) {
    Optional<JsonValue> value = object.get(field);
    return value.isPresent() && value.get() instanceof JsonString string ? string.value() : "";
  }

  /** The number of a field; 0 if it holds none. */
  public static long numberOf(JsonObject object, String field) {
    Optional<JsonValue> value = object.get(field);
    return value.isPresent() && value.get() instanceof JsonNumber number ? Long.parseLong(number.text()) : 0;
  }
}
