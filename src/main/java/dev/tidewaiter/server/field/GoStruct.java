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

  /** A string that is left out if it is empty ({@code omitempty}). */
  public GoStruct textIfAny(String name, ObjectView field) {
    return field.text().isEmpty() ? this : text(name, field);
  }

  /** A number that is left out if it is 0. */
  public GoStruct numberIfAny(String name, ObjectView field) {
    return field.number() == 0 ? this : number(name, field);
  }

  /** A pointer to a value that prints as it stands; it is left out if there is none. */
  public GoStruct valueIfPresent(String name, ObjectView field) {
    return field.absent() ? this : orNull(name, field);
  }

  /** A slice or a map already printed, which is left out if the field has no items or entries. */
  public GoStruct rawIfAny(String name, ObjectView field, String printed) {
    return field.size() == 0 ? this : raw(name, printed);
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
