package dev.tidewaiter.server.field;

import dev.tidewaiter.value.JsonValue;

/**
 * A struct of the server's internal types as its sentences print it: JSON with Go's own field names, all fields, in the order in which
 * the type declares them. Each method adds one field.
 */
public final class GoStruct {

  private final StringBuilder out = new StringBuilder("{");

  /** A string; {@code ""} if there is none. */
  public GoStruct text(String name, ObjectView field) {
    return raw(name, GoPrint.json(field.text()));
  }

  /** A number; 0 if there is none. */
  public GoStruct number(String name, ObjectView field) {
    return raw(name, Long.toString(field.number()));
  }

  /** A boolean; false if there is none. */
  public GoStruct flag(String name, ObjectView field) {
    return raw(name, Boolean.toString(field.flag()));
  }

  /** A pointer, a slice or a map of values that print as they stand; {@code null} if there is none. */
  public GoStruct orNull(String name, ObjectView field) {
    return raw(name, GoPrint.orNull(field));
  }

  /** A pointer to a struct; {@code null} if there is none. */
  public GoStruct struct(String name, ObjectView field, GoStruct struct) {
    return raw(name, field.absent() ? "null" : struct.print());
  }

  /** A value that prints as it stands, whatever its type. */
  public GoStruct value(String name, JsonValue value) {
    return raw(name, GoPrint.json(value));
  }

  /** A field already printed. */
  public GoStruct raw(String name, String printed) {
    out.append(out.length() == 1 ? "" : ",").append('"').append(name).append("\":").append(printed);
    return this;
  }

  /** The struct as it is printed. */
  public String print() {
    return out + "}";
  }
}
