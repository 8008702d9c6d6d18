package dev.tidewaiter.kube;

/** The path of a field as the API server prints it: {@code spec.containers[0].image}, {@code data[key]}. */
public sealed interface FieldPath {

  /** The empty path: the object itself. */
  FieldPath ROOT = new Root();

  default FieldPath child(String name) {
    return new Child(this, name);
  }

  /** Several steps at once, each a field name. */
  default FieldPath child(String first, String second, String... more) {
    FieldPath path = child(first).child(second);
    for (String name : more) {
      path = path.child(name);
    }
    return path;
  }

  default FieldPath index(int index) {
    return new Index(this, index);
  }

  default FieldPath key(String key) {
    return new Key(this, key);
  }

  /** What this is a step from; the object itself for the object. */
  FieldPath parent();

  /** Appends the last step of this path as printed. */
  void printStep(StringBuilder out);

  /** Appends this path as printed, however long it is. */
  default void print(StringBuilder out) {
    int length = 0;
    for (FieldPath step = this; step != ROOT; step = step.parent()) {
      length++;
    }
    FieldPath[] steps = new FieldPath[length];
    for (FieldPath step = this; step != ROOT; step = step.parent()) {
      steps[--length] = step;
    }
    for (FieldPath step : steps) {
      step.printStep(out);
    }
  }

  /** The object itself. */
  record Root() implements FieldPath {
    @Override
    public FieldPath parent() {
      return ROOT;
    }

    @Override
    public void printStep(StringBuilder out) {}

    @Override
    public String toString() {
      return "";
    }
  }

  /** A field. */
  record Child(FieldPath parent, String name) implements FieldPath {
    @Override
    public void printStep(StringBuilder out) {
      if (!out.isEmpty()) {
        out.append('.');
      }
      out.append(name);
    }

    @Override
    public String toString() {
      return printed(this);
    }
  }

  /** An item of a list. */
  record Index(FieldPath parent, int index) implements FieldPath {
    @Override
    public void printStep(StringBuilder out) {
      out.append('[').append(index).append(']');
    }

    @Override
    public String toString() {
      return printed(this);
    }
  }

  /** An entry of a map. */
  record Key(FieldPath parent, String key) implements FieldPath {
    @Override
    public void printStep(StringBuilder out) {
      out.append('[').append(key).append(']');
    }

    @Override
    public String toString() {
      return printed(this);
    }
  }

  private static String printed(FieldPath path) {
    StringBuilder out = new StringBuilder();
    path.print(out);
    return out.toString();
  }
}
