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
  /** The key whose value is being read; while the key itself is read, none. */
  GoScalar key = Scalars.nil();
  boolean readingKey;

  Level(Kind kind, YamlNode node, Members members, int operations, int duplicates) {
    this.kind = kind;
    this.node = node;
    this.members = members;
    this.items = kind == Kind.SEQUENCE ? new ArrayList<>(((YamlNode.Sequence) node).items().size()) : List.of();
    this.operations = operations;
    this.duplicates = duplicates;
  }
}
