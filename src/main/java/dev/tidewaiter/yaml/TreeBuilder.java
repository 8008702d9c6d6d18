package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the tree of one document from its events; every reader of YAML hands its events to this one. Offsets are those of the
 * source's text. It holds an explicit stack, so depth costs heap and not stack.
 */
final class TreeBuilder {

  private final List<Open> stack = new ArrayList<>();
  private final List<YamlComment> comments = new ArrayList<>();
  private Map<String, YamlNode> anchors = Map.of();
  /** Names whose last anchor is that of a collection that is still open. */
  private Map<String, Open> opening = Map.of();
  private YamlNode root;

  /** The children so far of all open collections, those of the innermost last. */
  private YamlNode[] nodes = new YamlNode[32];

  private int count;

  /** A comment from its {@code #} to the end of its line. */
  void comment(int start, int end, boolean trailing) {
    comments.add(new YamlComment(new Span(start, end), trailing));
  }

  /** A scalar; an empty plain one stands for a missing node. */
  void scalar(int start, int end, YamlNode.Properties properties, String value, YamlNode.Style style) {
    boolean anchored = !properties.anchor().isEmpty();
    if (anchored && !opening.isEmpty()) {
      opening.remove(properties.anchor());
    }
    add(new YamlNode.Scalar(new Span(start, end), properties, value, style), anchored);
  }

  /** An alias. */
  void alias(int start, int end, String name) {
    add(new YamlNode.Alias(new Span(start, end), name, Optional.ofNullable(anchors.get(name))), false);
  }

  /** Whether an alias of this name would have a target. */
  boolean knows(String anchor) {
    return anchors.containsKey(anchor);
  }

  /** The start of a sequence. */
  void startSequence(int start, YamlNode.Properties properties, boolean flow) {
    open(new Open(start, properties, flow, false, count));
  }

  /** The start of a mapping; its keys and values follow in turn. */
  void startMapping(int start, YamlNode.Properties properties, boolean flow) {
    open(new Open(start, properties, flow, true, count));
  }

  /** The end of the collection opened last; {@code end} counts for flow collections, a block collection ends with its last child. */
  void end(int end) {
    Open open = stack.remove(stack.size() - 1);
    int first = open.first;
    int last = open.flow || first == count ? end : nodes[count - 1].span().end();
    Span span = new Span(open.start, Math.max(open.start, last));
    YamlNode node =
        open.mapping
            ? new YamlNode.Mapping(span, open.properties, entries(first), open.flow)
            : new YamlNode.Sequence(span, open.properties, List.of(Arrays.copyOfRange(nodes, first, count)), open.flow);
    Arrays.fill(nodes, first, count, null);
    count = first;
    String anchor = open.properties.anchor();
    add(node, !anchor.isEmpty() && opening.remove(anchor, open));
  }

  /** Whether an anchor of that name stood anywhere before. */
  boolean isAnchored(String name) {
    return anchors.containsKey(name) || opening.containsKey(name);
  }

  /** How many collections are open. */
  int depth() {
    return stack.size();
  }

  /** The finished tree; empty if no event came. */
  Optional<YamlNode> root() {
    return Optional.ofNullable(root);
  }

  /** The comments so far. */
  List<YamlComment> comments() {
    return comments;
  }

  private void open(Open open) {
    String anchor = open.properties.anchor();
    if (!anchor.isEmpty()) {
      if (opening.isEmpty()) {
        opening = new HashMap<>();
      }
      opening.put(anchor, open);
      if (!anchors.isEmpty()) {
        anchors.remove(anchor);
      }
    }
    stack.add(open);
  }

  private void add(YamlNode node, boolean anchored) {
    if (anchored) {
      if (anchors.isEmpty()) {
        anchors = new HashMap<>();
      }
      anchors.put(node.properties().anchor(), node);
    }
    if (stack.isEmpty()) {
      root = node;
      return;
    }
    if (count == nodes.length) {
      nodes = Arrays.copyOf(nodes, count * 2);
    }
    nodes[count++] = node;
  }

  private List<YamlNode.Entry> entries(int first) {
    YamlNode.Entry[] entries = new YamlNode.Entry[(count - first) / 2];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = new YamlNode.Entry(nodes[first + 2 * i], nodes[first + 2 * i + 1]);
    }
    return List.of(entries);
  }

  private static final class Open {
    final int start;
    final YamlNode.Properties properties;
    final boolean flow;
    final boolean mapping;

    /** Index of the first child among the nodes. */
    final int first;

    Open(int start, YamlNode.Properties properties, boolean flow, boolean mapping, int first) {
      this.start = start;
      this.properties = properties;
      this.flow = flow;
      this.mapping = mapping;
      this.first = first;
    }
  }
}
