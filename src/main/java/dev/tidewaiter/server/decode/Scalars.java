package dev.tidewaiter.server.decode;

import dev.tidewaiter.kube.GoDuration;
import dev.tidewaiter.kube.GoTime;
import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.schema.GoType.Form;
import dev.tidewaiter.schema.GoType.Scalar;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;

/** Decodes values that are neither struct, slice nor map. What is wrong becomes a null. */
final class Scalars {

  private static final Scalar BYTE = new Scalar("uint8", Form.UINT16);
  private static final int BYTE_MAX = 255;

  private Scalars() {}

  /** The decoded value; the very value that went in where nothing changes. */
  static JsonValue decode(JsonValue value, Scalar type, Findings findings) {
    Form form = type.form();
    if (form == Form.STRING) {
      return value instanceof JsonString ? value : findings.wrongType(value, type);
    }
    if (form == Form.RAW) {
      return value;
    }
    if (form == Form.BOOL) {
      return value instanceof JsonBoolean ? value : findings.wrongType(value, type);
    }
    if (form == Form.QUANTITY) {
      return quantity(value, findings);
    }
    if (form == Form.INT_OR_STRING) {
      boolean good = value instanceof JsonString || value instanceof JsonNumber number && Numbers.fits(number.text(), Form.INT32);
      return good ? value : findings.wrongTypeAtOnce(value, "int32", "an integer or a string");
    }
    if (form == Form.BYTES) {
      return bytes(value, type, findings);
    }
    if (form == Form.TIME || form == Form.MICRO_TIME || form == Form.DURATION) {
      return time(value, form, findings);
    }
    return value instanceof JsonNumber number && Numbers.fits(number.text(), form) ? value : findings.wrongType(value, type);
  }

  private static boolean same(Quantity canonical, Quantity written) {
    return canonical.equals(written) && canonical.value() == written.value() && canonical.milliValue() == written.milliValue();
  }

  /**
   * A quantity in its canonical form; as written where the server prints less than it has, having no suffix that large, or where its
   * arithmetic overflows in another way for the canonical form.
   */
  private static JsonValue quantity(JsonValue value, Findings findings) {
    boolean text = value instanceof JsonString || value instanceof JsonNumber;
    String raw = value instanceof JsonString string ? string.value() : value instanceof JsonNumber number ? number.text() : "";
    String trimmed = text ? trimmed(raw) : "";
    Optional<Quantity> quantity = Quantity.parse(trimmed);
    if (quantity.isEmpty()) {
      return findings.badQuantity(value, Quantity.problem(trimmed));
    }
    String canonical = quantity.get().toString();
    String kept = canonical.equals(trimmed) || same(Quantity.of(canonical), quantity.get()) ? canonical : trimmed;
    return value instanceof JsonString && kept.equals(raw) ? value : new JsonString(kept, value.node());
  }

  /** Blanks are cut off what stands in the JSON, where a line break is an escape and no blank. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u0085' || c > 0x7f && c != '\u2028' && c != '\u2029' && Character.isSpaceChar(c);
  }

  private static JsonValue time(JsonValue value, Form form, Findings findings) {
    if (!(value instanceof JsonString string)) {
      return findings.wrongTypeAtOnce(value, "string", form == Form.DURATION ? "a duration such as 1h30m" : "a time in a string");
    }
    String problem =
        form == Form.DURATION
            ? GoDuration.parse(string.value()).problem()
            : form == Form.TIME ? GoTime.problem(string.value()) : GoTime.microProblem(string.value());
    return problem.isEmpty() ? value : findings.badTime(value, problem, form);
  }

  private static JsonValue bytes(JsonValue value, Scalar type, Findings findings) {
    if (value instanceof JsonString string) {
      String problem = Base64Text.problem(string.value());
      return problem.isEmpty() ? value : findings.badBase64(value, problem);
    }
    return value instanceof JsonArray array ? byteList(array, findings) : findings.wrongType(value, type);
  }

  /** Go takes a list of small numbers for bytes as well. */
  private static JsonValue byteList(JsonArray array, Findings findings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean good = true;
    for (JsonValue item : array.items()) {
      if (item instanceof JsonNumber number && Numbers.fits(number.text(), Form.UINT16) && Integer.parseInt(number.text()) <= BYTE_MAX) {
        bytes.write(Integer.parseInt(number.text()));
      } else if (item instanceof JsonNull) {
        bytes.write(0);
      } else {
        findings.wrongType(item, BYTE);
        good = false;
      }
    }
    return good ? new JsonString(Base64.getEncoder().encodeToString(bytes.toByteArray()), array.node()) : new JsonNull(array.node());
  }
}
