package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/** A node of a YAML tree with its place in the text. */
public sealed interface YamlNode {

  /**
   * The node's own text: a quoted scalar with its quotes, a flow collection with its brackets, a block collection from its
   * first to the end of its last child. Anchor and tag are not part of it. An empty node has an empty span.
   */
  Span span();

  /** Anchor and tag; {@link Properties#NONE} for nearly every node. */
  Properties properties();

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /**
   * What stands before a node.
   *
   * @param anchor without {@code &}; empty if there is none
   * @param tag resolved as go-yaml does ({@code tag:yaml.org,2002:str} for {@code !!str}, {@code !local} as written); empty if there is none
   */
  record Properties(String anchor, String tag) {
    public static final Properties NONE = new Properties("", "");
  }

  /**
   * A scalar.
   *
   * @param value the text after escapes and folding
   */
  record Scalar(Span span, Properties properties, String value, Style style) implements YamlNode {}

  /** A sequence. */
  record Sequence(Span span, Properties properties, List<YamlNode> items, boolean flow) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping, duplicates and merge keys as written. */
  record Mapping(Span span, Properties properties, List<Entry> entries, boolean flow) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and its value. */
  record Entry(YamlNode key, YamlNode value) {}

  /**
   * A reference to an anchored node.
   *
   * @param name without {@code *}
   * @param target the node last anchored under that name before this one; empty where there is none or where it contains this alias
   */
  record Alias(Span span, String name, Optional<YamlNode> target) implements YamlNode {
    @Override
    public Properties properties() {
      return Properties.NONE;
    }
  }
}
