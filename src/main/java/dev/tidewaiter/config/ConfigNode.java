package dev.tidewaiter.config;

import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of a configuration that is as the table of keys has it. */
record ConfigNode(YamlNode.Mapping mapping) {

  /** The text under a key. */
  Optional<YamlNode.Scalar> text(String key) {
    return value(key).map(node -> (YamlNode.Scalar) node);
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

  /** The mapping of any keys to texts under a key; an empty one if it is not there. */
  Map<YamlNode.Scalar, YamlNode.Scalar> named(String key) {
    Map<YamlNode.Scalar, YamlNode.Scalar> named = new LinkedHashMap<>();
    if (value(key).orElse(null) instanceof YamlNode.Mapping inner) {
      for (YamlNode.Entry entry : inner.entries()) {
        named.put((YamlNode.Scalar) entry.key(), (YamlNode.Scalar) entry.value());
      }
    }
    return named;
  }

  /** The mapping under a key. */
  Optional<ConfigNode> fields(String key) {
    return value(key).map(node -> new ConfigNode((YamlNode.Mapping) node));
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
