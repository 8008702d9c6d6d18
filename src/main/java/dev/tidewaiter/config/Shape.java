package dev.tidewaiter.config;

import java.util.List;

/** What may stand at a place of a configuration. */
sealed interface Shape {

  /** What it is, for the sentence "{@code key} is ...". */
  String words();

  /** One of some words. */
  record OneOf(List<String> choices) implements Shape {
    public OneOf {
      choices = List.copyOf(choices);
    }

    @Override
    public String words() {
      return "one of " + String.join(", ", choices);
    }
  }

  /** True or false. */
  record Flag() implements Shape {
    @Override
    public String words() {
      return "true or false";
    }
  }

  /** A list of some words. */
  record Several(OneOf item) implements Shape {
    @Override
    public String words() {
      return "a list, each item " + item.words();
    }
  }

  /** Any text. */
  record Text() implements Shape {
    @Override
    public String words() {
      return "a text";
    }
  }

  /**
   * A version of Kubernetes, which YAML may read as a number.
   *
   * @param latest whether it may be {@code latest}, too
   */
  record Version(boolean latest) implements Shape {
    @Override
    public String words() {
      return latest ? "latest or a version such as 1.29" : "a version such as 1.37";
    }
  }

  /** A list of texts. */
  record Texts() implements Shape {
    @Override
    public String words() {
      return "a list of texts";
    }
  }

  /** Any keys, each with a value of one shape. */
  record Named(Shape value) implements Shape {
    @Override
    public String words() {
      return "a mapping";
    }
  }

  /** Certain keys. */
  record Fields(List<Field> fields) implements Shape {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public String words() {
      StringBuilder names = new StringBuilder("a mapping of ");
      for (int i = 0; i < fields.size(); i++) {
        names.append(i == 0 ? "" : ", ").append(fields.get(i).name());
      }
      return names.toString();
    }
  }

  /** A list of mappings. */
  record Each(Fields item) implements Shape {
    @Override
    public String words() {
      return "a list, each item " + item.words();
    }
  }

  /**
   * A key and what may stand under it.
   *
   * @param says what it is for, as a sentence of the published schema
   */
  record Field(String name, Shape shape, String says) {}
}
