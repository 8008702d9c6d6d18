package dev.tidewaiter.config;

import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mapping of a configuration that is as the table of keys has it. */
record ConfigNode(YamlNode.Mapping mapping) {

  /** A name that the user chose, and the text under it. */
  record Named(YamlNode.Scalar name, String text) {}

  /** The text under a key. */
  Optional<YamlNode.Scalar> text(String key) {
    Optional<YamlNode> value = value(key);
    return value.isPresent() ? Optional.of((YamlNode.Scalar) value.get()) : Optional.empty();
  }

  /** What the text under a key is. */
  Optional<String> word(String key) {
    Optional<YamlNode.Scalar> text = text(key);
    return text.isPresent() ? Optional.of(text.get().value()) : Optional.empty();
  }

  /** The texts under a key; none if it is not there. */
  List<YamlNode.Scalar> texts(String key) {
    List<YamlNode.Scalar> texts = new ArrayList<>();
    if (value(key).orElse(null) instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        texts.add((YamlNode.Scalar) item);
      }
    }
    return texts;
  }

  /** The names and texts of the mapping under a key; none if it is not there. */
  List<Named> named(String key) {
    List<Named> named = new ArrayList<>();
    if (value(key).orElse(null) instanceof YamlNode.Mapping inner) {
      for (YamlNode.Entry entry : inner.entries()) {
        named.add(new Named((YamlNode.Scalar) entry.key(), ((YamlNode.Scalar) entry.value()).value()));
      }
    }
    return named;
  }

  /** The mapping under a key. */
  Optional<ConfigNode> fields(String key) {
    Optional<YamlNode> value = value(key);
    return value.isPresent() ? Optional.of(new ConfigNode((YamlNode.Mapping) value.get())) : Optional.empty();
  }

  /** The mappings under a key; none if it is not there. */
  List<ConfigNode> each(String key) {
    List<ConfigNode> each = new ArrayList<>();
    if (value(key).orElse(null) instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        each.add(new ConfigNode((YamlNode.Mapping) item));
      }
    }
    return each;
  }

  private Optional<YamlNode> value(String key) {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (((YamlNode.Scalar) entry.key()).value().equals(key)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }
}
