package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;

/**
 * What go-yaml makes of a scalar: the Go values that can stand in an {@code interface{}} or be the key of a map. They are equal as Go
 * compares keys; the methods are written out because those that records get are slow to start.
 */
sealed interface GoScalar {

  /** The value in JSON. */
  JsonValue json(YamlNode node);

  /** What it becomes as the name of a member; empty if sigs.k8s.io/yaml takes no such key. */
  String name();

  /** Whether it can be the name of a member. */
  default boolean canBeName() {
    return true;
  }

  /** The value as Go's {@code %#v} prints it. */
  String goSyntax();

  /** The Go type, as {@code %s} of its reflect.Type prints it. */
  String goType();

  /** A string. */
  record Text(String value) implements GoScalar {
    @Override
    public JsonValue json(YamlNode node) {
      return new JsonString(value, node);
    }

    @Override
    public String name() {
      return value;
    }

    @Override
    public String goSyntax() {
      return GoText.quoted(value);
    }

    @Override
    public String goType() {
      return "string";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** An int. */
  record Int(long value) implements GoScalar {
    @Override
    public JsonValue json(YamlNode node) {
      return new JsonNumber(name(), node);
    }

    @Override
    public String name() {
      return Long.toString(value);
    }

    @Override
    public String goSyntax() {
      return name();
    }

    @Override
    public String goType() {
      return "int";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Int number && number.value == value;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(value);
    }
  }

  /** A uint64 that is too large for an int. */
  record Uint(long bits) implements GoScalar {
    @Override
    public JsonValue json(YamlNode node) {
      return new JsonNumber(Long.toUnsignedString(bits), node);
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public boolean canBeName() {
      return false;
    }

    @Override
    public String goSyntax() {
      return "0x" + Long.toHexString(bits);
    }

    @Override
    public String goType() {
      return "uint64";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Uint number && number.bits == bits;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(bits);
    }
  }

  /** A float64. */
  record Float(double value) implements GoScalar {
    @Override
    public JsonValue json(YamlNode node) {
      return new JsonNumber(GoFloat.json(value), node);
    }

    @Override
    public String name() {
      return GoFloat.key(value);
    }

    @Override
    public String goSyntax() {
      return GoFloat.general(value);
    }

    @Override
    public String goType() {
      return "float64";
    }

    /** As Go compares the keys of a map: zeroes are equal whatever their sign, and NaN is not equal to itself. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Float f && f.value == value;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value == 0 ? 0 : value);
    }
  }

  /** A bool. */
  record Bool(boolean value) implements GoScalar {
    @Override
    public JsonValue json(YamlNode node) {
      return new JsonBoolean(value, node);
    }

    @Override
    public String name() {
      return Boolean.toString(value);
    }

    @Override
    public String goSyntax() {
      return name();
    }

    @Override
    public String goType() {
      return "bool";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bool bool && bool.value == value;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(value);
    }
  }

  /** A nil. */
  record Nil() implements GoScalar {
    @Override
    public JsonValue json(YamlNode node) {
      return new JsonNull(node);
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public boolean canBeName() {
      return false;
    }

    @Override
    public String goSyntax() {
      return "<nil>";
    }

    @Override
    public String goType() {
      return "%!s(<nil>)";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Nil;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
