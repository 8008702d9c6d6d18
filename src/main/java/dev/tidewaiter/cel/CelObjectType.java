package dev.tidewaiter.cel;

import java.util.Map;

/**
 * A type with fields of its own.
 *
 * @param fields the types of the fields, written as in {@link CelVariable}
 */
public record CelObjectType(String name, Map<String, String> fields) {

  public CelObjectType {
    fields = Map.copyOf(fields);
  }
}
