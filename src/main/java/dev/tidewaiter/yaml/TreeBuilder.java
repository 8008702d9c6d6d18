package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;
import java.util.ArrayList;
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
  private YamlNode root;

  /** A comment from its {@code #} to the end of its line. */
  void comment(int start, int end, boolean trailing) {
    comments.add(new YamlComment(new Span(start, end), trailing));
  }

  /** A scalar; an empty plain one stands for a missing node. */
  void scalar(int start, int end, YamlNode.Properties properties, String value, YamlNode.Style style) {
    add(new YamlNode.Scalar(new Span(start, end), properties, value, style));
  }

  /** An alias. */
  void alias(int start, int end, String name) {
    add(new YamlNode.Alias(new Span(start, end), name, Optional.ofNullable(anchors.get(name))));
  }

  /** Whether an alias of this name would have a target. */
  boolean knows(String anchor) {
    return anchors.containsKey(anchor);
  }

  /** The start of a sequence. */
  void startSequence(int start, YamlNode.Properties properties, boolean flow) {
    forget(properties.anchor());
    stack.add(new Open(start, properties, flow, false));
  }

  /** The start of a mapping; its keys and values follow in turn. */
  void startMapping(int start, YamlNode.Properties properties, boolean flow) {
    forget(properties.anchor());
    stack.add(new Open(start, properties, flow, true));
  }

  /** The end of the collection opened last; {@code end} counts for flow collections, a block collection ends with its last child. */
  void end(int end) {
    Open open = stack.remove(stack.size() - 1);
    int last = open.flow || open.children.isEmpty() ? end : open.children.get(open.children.size() - 1).span().end();
    Span span = new Span(open.start, Math.max(open.start, last));
    add(open.mapping
        ? new YamlNode.Mapping(span, open.properties, open.entries(), open.flow)
        : new YamlNode.Sequence(span, open.properties, open.children, open.flow));
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

  private void add(YamlNode node) {
    String anchor = node.properties().anchor();
    if (!anchor.isEmpty()) {
      if (anchors.isEmpty()) {
        anchors = new HashMap<>();
      }
      anchors.put(anchor, node);
    }
    if (stack.isEmpty()) {
      root = node;
    } else {
      stack.get(stack.size() - 1).children.add(node);
    }
  }

  /** While an anchored collection is open its name refers to nothing that could be given. */
  private void forget(String anchor) {
    if (!anchor.isEmpty() && !anchors.isEmpty()) {
      anchors.remove(anchor);
    }
  }

  private static final class Open {
    final int start;
    final YamlNode.Properties properties;
    final boolean flow;
    final boolean mapping;
    final List<YamlNode> children = new ArrayList<>(8);

    Open(int start, YamlNode.Properties properties, boolean flow, boolean mapping) {
      this.start = start;
      this.properties = properties;
      this.flow = flow;
      this.mapping = mapping;
    }

    List<YamlNode.Entry> entries() {
      List<YamlNode.Entry> entries = new ArrayList<>(children.size() / 2);
      for (int i = 0; i + 1 < children.size(); i += 2) {
        entries.add(new YamlNode.Entry(children.get(i), children.get(i + 1)));
      }
      return entries;
    }
  }
}
