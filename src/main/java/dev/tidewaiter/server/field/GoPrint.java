package dev.tidewaiter.server.field;

import dev.tidewaiter.value.GoJson;
import dev.tidewaiter.value.GoText;
import dev.tidewaiter.value.JsonValue;

/** Values as the server's sentences print them: Go's {@code %q} for plain strings, encoding/json for all else. */
public final class GoPrint {

  private GoPrint() {}

  /** A field's own value: a string quoted, one that is not there as the empty string, all else as in JSON. */
  public static String value(ObjectView field) {
    return field.isText() ? quoted(field.text()) : named(field);
  }

  /** A field of a named string type, or one that holds a number or a text: as encoding/json prints it. */
  public static String named(ObjectView field) {
    return field.present() ? json(field.value().get()) : "\"\"";
  }

  /** A field as encoding/json prints it; {@code null} if it is not there. */
  public static String orNull(ObjectView field) {
    return field.present() ? json(field.value().get()) : "null";
  }

  /** A string as Go's {@code %q} prints it. */
  public static String quoted(String text) {
    return GoText.quoted(text);
  }

  /** A value as encoding/json prints it. */
  public static String json(JsonValue value) {
    return GoJson.of(value);
  }

  /** A string as encoding/json prints it. */
  public static String json(String text) {
    return GoJson.of(text);
  }
}
