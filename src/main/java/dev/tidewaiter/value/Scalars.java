package dev.tidewaiter.value;

import dev.tidewaiter.yaml.YamlNode;
import java.util.Base64;

/**
 * Reads scalars as go-yaml does.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, resolve.go and decode.go.
 */
final class Scalars {

  private static final String CORE = "tag:yaml.org,2002:";
  private static final GoScalar NIL = new GoScalar.Nil();

  private Scalars() {}

  /** Whether a scalar is a string by its looks alone. */
  static boolean isText(YamlNode.Scalar scalar) {
    if (!scalar.properties().tag().isEmpty()) {
      return false;
    }
    return scalar.style() != YamlNode.Style.PLAIN || !Words.canBeMore(scalar.value());
  }

  /** Whether a scalar, as a key, merges its value into the mapping. */
  static boolean isMerge(YamlNode.Scalar scalar) {
    if (scalar.value().length() != 2 || !scalar.value().equals("<<")) {
      return false;
    }
    String tag = scalar.properties().tag();
    return tag.isEmpty() ? scalar.style() == YamlNode.Style.PLAIN : tag.equals("!") || tag.equals(CORE + "merge");
  }

  /** What a scalar is. */
  static GoScalar read(YamlNode.Scalar scalar) throws Refusal {
    String tag = scalar.properties().tag();
    if (tag.isEmpty()) {
      return scalar.style() == YamlNode.Style.PLAIN ? Words.read(scalar.value()) : new GoScalar.Text(scalar.value());
    }
    if (tag.startsWith(CORE)) {
      return tagged(scalar, tag.substring(CORE.length()));
    }
    return new GoScalar.Text(scalar.value());
  }

  private static GoScalar tagged(YamlNode.Scalar scalar, String tag) throws Refusal {
    String text = scalar.value();
    switch (tag) {
      case "binary":
        return binary(scalar);
      case "bool", "int", "float", "null":
        return as(tag, Words.read(text), scalar);
      case "timestamp":
        return Timestamps.matches(text) ? new GoScalar.Text(text) : as(tag, Words.read(text), scalar);
      default:
        return new GoScalar.Text(text);
    }
  }

  private static GoScalar as(String tag, GoScalar read, YamlNode.Scalar scalar) throws Refusal {
    String found = tag(read);
    if (found.equals(tag)) {
      return read;
    }
    if (tag.equals("float") && read instanceof GoScalar.Int number) {
      return new GoScalar.Float(number.value());
    }
    throw new Refusal("yaml: cannot decode !!" + found + " `" + scalar.value() + "` as a !!" + tag, scalar.span());
  }

  private static String tag(GoScalar read) {
    if (read instanceof GoScalar.Text) {
      return "str";
    }
    if (read instanceof GoScalar.Int || read instanceof GoScalar.Uint) {
      return "int";
    }
    if (read instanceof GoScalar.Float) {
      return "float";
    }
    return read instanceof GoScalar.Bool ? "bool" : "null";
  }

  private static GoScalar binary(YamlNode.Scalar scalar) throws Refusal {
    String text = scalar.value().replace("\n", "").replace("\r", "");
    try {
      if (text.length() % 4 != 0) {
        throw new IllegalArgumentException();
      }
      return new GoScalar.Text(GoText.decode(Base64.getDecoder().decode(text)));
    } catch (IllegalArgumentException e) {
      throw new Refusal("yaml: !!binary value contains invalid base64 data", scalar.span());
    }
  }

  static GoScalar nil() {
    return NIL;
  }
}
