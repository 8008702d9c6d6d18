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

  /** Appends this path as printed. */
  void print(StringBuilder out);

  /** The object itself. */
  record Root() implements FieldPath {
    @Override
    public void print(StringBuilder out) {}

    @Override
    public String toString() {
      return "";
    }
  }

  /** A field. */
  record Child(FieldPath parent, String name) implements FieldPath {
    @Override
    public void print(StringBuilder out) {
      parent.print(out);
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
    public void print(StringBuilder out) {
      parent.print(out);
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
    public void print(StringBuilder out) {
      parent.print(out);
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
