package dev.tidewaiter.config;

import dev.tidewaiter.config.Shape.Each;
import dev.tidewaiter.config.Shape.Field;
import dev.tidewaiter.config.Shape.Fields;
import dev.tidewaiter.config.Shape.Flag;
import dev.tidewaiter.config.Shape.Named;
import dev.tidewaiter.config.Shape.OneOf;
import dev.tidewaiter.config.Shape.Several;
import dev.tidewaiter.config.Shape.Text;
import dev.tidewaiter.config.Shape.Texts;
import dev.tidewaiter.config.Shape.Version;
import dev.tidewaiter.server.decode.Nearest;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Compares a tree with the table of keys. */
final class ShapeCheck {

  private final Source source;
  private final Mistakes mistakes;

  ShapeCheck(Source source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  /**
   * Tells what is not as the table has it.
   *
   * @param name of what the tree is, for sentences
   */
  void check(YamlNode node, Shape shape, String name) {
    if (shape instanceof Fields fields && node instanceof YamlNode.Mapping mapping) {
      fields(mapping, fields);
    } else if (shape instanceof Named named && node instanceof YamlNode.Mapping mapping) {
      named(mapping, named);
    } else if (shape instanceof Each each && node instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        check(item, each.item(), "an item of " + name);
      }
    } else if (shape instanceof Texts && node instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        check(item, new Text(), "an item of " + name);
      }
    } else if (shape instanceof Several several && node instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        check(item, several.item(), "an item of " + name);
      }
    } else if (!isScalarOf(node, shape)) {
      mistakes.add(source, node.span(), name + " is " + shape.words() + meant(node, shape));
    }
  }

  private static boolean isScalarOf(YamlNode node, Shape shape) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      return false;
    }
    if (shape instanceof Version version) {
      return KubernetesVersion.minor(scalar.value()).isPresent() || version.latest() && scalar.value().equals("latest");
    }
    if (shape instanceof Flag) {
      return scalar.style() == YamlNode.Style.PLAIN && (scalar.value().equals("true") || scalar.value().equals("false"));
    }
    return shape instanceof OneOf one ? one.choices().contains(scalar.value()) : shape instanceof Text && !scalar.value().isEmpty();
  }

  private void fields(YamlNode.Mapping mapping, Fields fields) {
    Set<String> seen = new HashSet<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = key(entry);
      Optional<Field> field = field(fields, key);
      if (field.isEmpty()) {
        mistakes.add(source, entry.key().span(), "there is no key " + key + meant(key, fields));
      } else if (!seen.add(key)) {
        mistakes.add(source, entry.key().span(), key + " stands here twice");
      } else {
        check(entry.value(), field.get().shape(), key);
      }
    }
  }

  private void named(YamlNode.Mapping mapping, Named named) {
    Set<String> seen = new HashSet<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = key(entry);
      if (!seen.add(key)) {
        mistakes.add(source, entry.key().span(), key + " stands here twice");
      }
      check(entry.value(), named.value(), key);
    }
  }

  private static String key(YamlNode.Entry entry) {
    return entry.key() instanceof YamlNode.Scalar scalar ? scalar.value() : "";
  }

  private static Optional<Field> field(Fields fields, String name) {
    for (Field field : fields.fields()) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static String meant(String key, Fields fields) {
    Nearest nearest = new Nearest(key);
    for (Field field : fields.fields()) {
      nearest.offer(field.name());
    }
    return nearest.found().isPresent() ? "; did you mean " + nearest.found().get() + "?" : "; this is " + fields.words();
  }

  private static String meant(YamlNode node, Shape shape) {
    if (!(node instanceof YamlNode.Scalar scalar) || !(shape instanceof OneOf one)) {
      return "";
    }
    Nearest nearest = new Nearest(scalar.value());
    one.choices().forEach(nearest::offer);
    return nearest.found().isPresent() ? "; did you mean " + nearest.found().get() + "?" : "";
  }
}
