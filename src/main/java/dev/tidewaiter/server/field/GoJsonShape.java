package dev.tidewaiter.server.field;

import java.util.List;
import java.util.Optional;

/**
 * A Go type that JSON is read into.
 *
 * @param type its name in Go's sentences, such as {@code core.Taint}
 * @param fields those of a struct; the items of a list, as one
 */
public record GoJsonShape(Form form, String type, List<Field> fields) {

  /** A Go string. */
  public static final GoJsonShape TEXT = text("string");

  /** A Go bool. */
  public static final GoJsonShape FLAG = new GoJsonShape(Form.FLAG, "bool", List.of());

  /** A Go int64. */
  public static final GoJsonShape INTEGER = new GoJsonShape(Form.INTEGER, "int64", List.of());

  /** A metav1.Time, which reads a string. */
  public static final GoJsonShape TIME = new GoJsonShape(Form.TIME, "string", List.of());

  /** What kind of type it is. */
  public enum Form { TEXT, FLAG, INTEGER, TIME, STRUCT, LIST }

  /**
   * A field of a struct.
   *
   * @param name as JSON has it, in any letter case
   * @param as its name in what is read
   */
  public record Field(String name, String as, GoJsonShape shape) {}

  public GoJsonShape {
    fields = List.copyOf(fields);
  }

  /** A named string type. */
  public static GoJsonShape text(String type) {
    return new GoJsonShape(Form.TEXT, type, List.of());
  }

  /** A struct, or a pointer to one. */
  public static GoJsonShape struct(String type, Field... fields) {
    return new GoJsonShape(Form.STRUCT, type, List.of(fields));
  }

  /** A slice. */
  public static GoJsonShape list(GoJsonShape item) {
    return new GoJsonShape(Form.LIST, "[]" + item.type, List.of(new Field("", "", item)));
  }

  /** The field of a name in any letter case; the long s and the Kelvin sign are letters to Go too. */
  Optional<Field> field(String name) {
    String lower = GoCase.folded(name);
    for (Field field : fields) {
      if (GoCase.folded(field.name()).equals(lower)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** A struct's name without its package. */
  String name() {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
