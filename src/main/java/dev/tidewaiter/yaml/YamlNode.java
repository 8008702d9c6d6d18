package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/** A node of a YAML tree with its place in the text. */
public sealed interface YamlNode {

  /**
   * The node's own text. Anchor and tag are not part of it.
   *
   * <ul>
   *   <li>a quoted scalar with its quotes, a flow collection with its brackets, an alias with its {@code *};
   *   <li>a plain scalar, on one line or many, from its first to its last character that is not blank;
   *   <li>a block scalar from its {@code |} or {@code >} to the end of its last line that holds more than spaces and tabs, without
   *       the line break; the line of the {@code |} counts, so that is where a scalar without content ends;
   *   <li>a block mapping from its first key, a block sequence from its first {@code -}, to the end of the last child;
   *   <li>a single pair in a flow sequence ({@code [a: b]}) from its key to the end of its value;
   *   <li>a missing node is an empty plain scalar with an empty span: behind the {@code :}, {@code -} or {@code ?} that it belongs to;
   *       where there is none ({@code {a}}), behind the key; a missing key ({@code : a}) at its colon; a missing node with an anchor
   *       or a tag behind that.
   * </ul>
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
   * @param tag resolved as go-yaml does ({@code tag:yaml.org,2002:str} for {@code !!str}, {@code !local} as written); empty if there is
   *     none
   * @param start offset of the first of them; -1 if there is neither
   */
  record Properties(String anchor, String tag, int start) {
    public static final Properties NONE = new Properties("", "", -1);

    /** By hand, as a record's own takes the JDK 30 ms to link. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Properties same && start == same.start && anchor.equals(same.anchor) && tag.equals(same.tag);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * anchor.hashCode() + tag.hashCode()) + start;
    }
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

    /** The last item that starts at or before an offset; -1 if none does. Items stand in the order of the text. */
    public int lastUpTo(int offset) {
      int low = -1;
      int high = items.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >> 1;
        if (items.get(middle).span().start() <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }
  }

  /** A mapping, duplicates and merge keys as written. */
  record Mapping(Span span, Properties properties, List<Entry> entries, boolean flow) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The last entry whose key starts at or before an offset; -1 if none does. Entries stand in the order of the text. */
    public int lastUpTo(int offset) {
      int low = -1;
      int high = entries.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >> 1;
        if (entries.get(middle).key().span().start() <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
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
