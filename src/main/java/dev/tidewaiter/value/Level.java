package dev.tidewaiter.value;

import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** A node that is being read: where the walk stands in it and what it has so far. */
final class Level {

  /** What is read. */
  enum Kind {
    SEQUENCE,
    MAPPING,
    /** A mapping whose entries go into that of the level below. */
    MERGED_MAPPING,
    /** A sequence of mappings that are merged, the last first. */
    MERGED_SEQUENCE,
    ALIAS,
    /** An alias of a mapping that is merged. */
    MERGED_ALIAS
  }

  final Kind kind;
  final YamlNode node;
  final Members members;
  final List<JsonValue> items;
  /** How many operations had been counted, and how many duplicates found, when this level began. */
  final int operations;
  final int duplicates;
  int next;
  boolean readingKey;

  /** The key whose value is being read, if that is a string, as nearly all are; {@link #key} is any other. */
  private String name = "";
  private boolean isNamed;
  private GoScalar key = Scalars.nil();

  Level(Kind kind, YamlNode node, Members members, int operations, int duplicates) {
    this.kind = kind;
    this.node = node;
    this.members = members;
    this.items = kind == Kind.SEQUENCE ? new ArrayList<>(((YamlNode.Sequence) node).items().size()) : List.of();
    this.operations = operations;
    this.duplicates = duplicates;
  }

  /** Takes the key whose value is read next. */
  void startEntry(YamlNode.Scalar scalar) throws Refusal {
    isNamed = Scalars.isText(scalar);
    if (isNamed) {
      name = scalar.value();
      return;
    }
    key = Scalars.read(scalar);
    if (key instanceof GoScalar.Text text) {
      isNamed = true;
      name = text.value();
    }
  }

  /** Puts the entry that was started into the mapping. */
  void put(YamlNode.Entry entry, JsonValue value, Duplicates duplicates) {
    int before = isNamed ? members.find(name) : members.find(key);
    if (before >= 0) {
      duplicates.add(entry, isNamed ? new GoScalar.Text(name) : key, members.keyNode(before));
    }
    if (before >= 0 && isNamed) {
      members.replace(before, entry, value);
    } else if (before >= 0) {
      members.replace(before, key, entry, value);
    } else if (isNamed) {
      members.add(name, entry, value);
    } else {
      members.add(key, entry, value);
    }
  }
}
