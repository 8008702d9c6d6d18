package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.List;

/**
 * Fields that hold a quantity. One that is not there is zero.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateNonnegativeQuantity, ValidatePositiveQuantityValue; pkg/apis/core/v1,
 * SetDefaults_ResourceList.
 */
public final class Quantities {

  private Quantities() {}

  /** The quantity as the document has it. */
  public static Quantity of(ObjectView field) {
    return field.present() ? read(field.value().get()) : Quantity.ZERO;
  }

  /**
   * Whether a field holds a whole number that is not negative and far from overflowing, in the form that most have: a few digits, and
   * {@code k}, {@code M}, {@code G} or one of these with {@code i}.
   */
  public static boolean isPlain(ObjectView field) {
    String text = field.text();
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    int suffix = text.length() - digits;
    boolean known = suffix == 0 || "kKMG".indexOf(text.charAt(digits)) >= 0 && (suffix == 1 || suffix == 2 && text.endsWith("i"));
    return known && digits > 0 && digits <= 6;
  }

  /** The quantity of an entry of a list of resources, which the server rounds up to thousandths. */
  public static Quantity ofResource(ObjectView entry) {
    return of(entry).roundedUp(Quantity.MILLI);
  }

  /** A quantity as a value of its own type prints: in quotes, always canonical. */
  public static String print(Quantity quantity) {
    return GoPrint.json(quantity.toString());
  }

  /** A map of resources as it prints; {@code null} if it is not there. */
  public static String printMap(ObjectView map) {
    if (map.absent()) {
      return "null";
    }
    StringBuilder out = new StringBuilder("{");
    List<ObjectView> entries = map.entries();
    for (int i = 0; i < entries.size(); i++) {
      out.append(i == 0 ? "" : ",").append(GoPrint.json(entries.get(i).name())).append(':').append(print(ofResource(entries.get(i))));
    }
    return out.append('}').toString();
  }

  /** A quantity that must not be negative. */
  public static void nonNegative(ObjectView field, Quantity quantity, Errors errors) {
    if (quantity.signum() < 0) {
      errors.invalid(field, print(quantity), "must be greater than or equal to 0");
    }
  }

  /** A quantity that must be above zero. */
  public static void positive(ObjectView field, Quantity quantity, Errors errors) {
    if (quantity.signum() <= 0) {
      errors.invalid(field, print(quantity), "must be greater than zero");
    }
  }

  private static Quantity read(JsonValue value) {
    if (value instanceof JsonString string) {
      return Quantity.of(string.value().strip());
    }
    return value instanceof JsonNumber number ? Quantity.of(number.text()) : Quantity.ZERO;
  }
}
