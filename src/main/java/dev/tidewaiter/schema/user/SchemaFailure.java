package dev.tidewaiter.schema.user;

import java.util.List;

/**
 * Something in a value that its schema does not allow.
 *
 * @param path from the value: names of fields and indexes of items, as {@link String} and {@link Integer}; that of a missing field if one is
 * @param shape what is wrong with what stands there
 * @param message what is wrong, as the rest of a sentence that begins with the name
 * @param whole whether the message is a sentence by itself, as the schema has it
 */
public record SchemaFailure(List<Object> path, Shape shape, String message, boolean whole) {

  public SchemaFailure {
    path = List.copyOf(path);
  }

  /** What stands at the end of its path, such as {@code containers[0]}; empty for the value itself. */
  public String name() {
    return name(path);
  }

  static String name(List<Object> path) {
    StringBuilder indexes = new StringBuilder();
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i) instanceof String field) {
        return field + indexes;
      }
      indexes.insert(0, "[" + path.get(i) + "]");
    }
    return indexes.toString();
  }

  /** Where a failure is to be told. */
  public enum Shape {
    /** At the value. */
    VALUE,
    /** At the key, which should not be there. */
    KEY,
    /** At what should have it. */
    MISSING
  }
}
