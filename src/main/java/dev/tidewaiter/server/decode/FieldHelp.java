package dev.tidewaiter.server.decode;

import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Struct;
import java.util.List;
import java.util.Optional;

/** The ways out of fields that there are not. */
final class FieldHelp {

  /** So many fields are still worth listing. */
  private static final int MOST_LISTED = 12;
  private static final int MOST_STEPS = 3;

  private FieldHelp() {}

  /** What was probably meant by a field that its struct does not have. */
  static String unknown(List<Frame> stack, Struct type, String name) {
    Nearest nearest = new Nearest(name);
    for (Field field : type.fields().all()) {
      nearest.offer(field.jsonName());
    }
    if (nearest.found().isPresent()) {
      return "did you mean \"" + nearest.found().get() + "\"?";
    }
    Optional<String> above = above(stack, name);
    Optional<String> elsewhere = above.isPresent() ? above : below(type, name, path(stack, stack.size() - 1), MOST_STEPS);
    return elsewhere.isPresent() ? "did you mean \"" + elsewhere.get() + "." + name + "\"?" : listed(type);
  }

  /** The nearest object around this one that has such a field, other than the whole. */
  private static Optional<String> above(List<Frame> stack, String name) {
    for (int i = stack.size() - 2; i > 0; i--) {
      if (stack.get(i) instanceof StructFrame frame && frame.type().fields().field(name).isPresent()) {
        return Optional.of(path(stack, i));
      }
    }
    return Optional.empty();
  }

  /** The path of an object on the stack. */
  private static String path(List<Frame> stack, int object) {
    StringBuilder path = new StringBuilder();
    for (Frame outer : stack.subList(0, object)) {
      outer.addStrictStep(path);
    }
    return path.toString();
  }

  /** A field of that name in an object below this one. */
  private static Optional<String> below(Struct type, String name, String path, int steps) {
    for (Field field : type.fields().all()) {
      boolean spec = field.jsonName().equals("spec") || field.jsonName().equals("template") || field.jsonName().equals("jobTemplate");
      if (spec && steps > 0 && field.type() instanceof Struct inner) {
        String innerPath = path.isEmpty() ? field.jsonName() : path + "." + field.jsonName();
        if (inner.fields().field(name).isPresent()) {
          return Optional.of(innerPath);
        }
        Optional<String> deeper = below(inner, name, innerPath, steps - 1);
        if (deeper.isPresent()) {
          return deeper;
        }
      }
    }
    return Optional.empty();
  }

  private static String listed(Struct type) {
    List<Field> fields = type.fields().all();
    if (fields.isEmpty() || fields.size() > MOST_LISTED) {
      return "";
    }
    StringBuilder out = new StringBuilder(fields.size() == 1 ? "the only field here is " : "the fields here are ");
    for (int i = 0; i < fields.size(); i++) {
      out.append(i == 0 ? "" : i == fields.size() - 1 ? " and " : ", ").append(fields.get(i).jsonName());
    }
    return out.toString();
  }
}
