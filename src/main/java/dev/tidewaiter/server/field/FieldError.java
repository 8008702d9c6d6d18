package dev.tidewaiter.server.field;

import dev.tidewaiter.text.Span;

/**
 * One field error of the API server.
 *
 * @param field the path the server prints; some exist in no document
 * @param badValue the value as the sentence prints it, such as {@code "a b"} with its quotes; empty where the server prints none
 * @param detail what follows the value; may be empty
 * @param at the place in the document that it is about
 */
public record FieldError(ErrorType type, String field, String badValue, String detail, Span at) {

  /** The sentence without the path: the {@code message} of a cause. */
  public String body() {
    StringBuilder out = new StringBuilder(type.words());
    if (type.printsValue() && !badValue.isEmpty()) {
      out.append(": ").append(badValue);
    }
    if (!detail.isEmpty()) {
      out.append(": ").append(detail);
    }
    return out.toString();
  }

  /** By hand, as a record's own takes the JDK 30 ms to link. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FieldError error
        && type == error.type
        && at.equals(error.at)
        && field.equals(error.field)
        && badValue.equals(error.badValue)
        && detail.equals(error.detail);
  }

  @Override
  public int hashCode() {
    return (31 * at.start() + field.hashCode()) * 31 + detail.hashCode();
  }

  /** The server's sentence. */
  @Override
  public String toString() {
    return field + ": " + body();
  }
}
