package dev.tidewaiter.yaml;

import dev.tidewaiter.yaml.Token.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads nodes with their properties, up to where a collection begins: what may come next in it is put on a stack, so depth costs heap.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, parserc.go and decode.go.
 */
final class Nodes {

  private static final YamlNode.Style PLAIN = YamlNode.Style.PLAIN;

  private final Scanner scanner;
  private final TreeBuilder tree;
  private final List<Expected> expected = new ArrayList<>();
  private final Map<String, String> handles = new HashMap<>();
  /** Behind the last node, or behind the indicator that a missing node would follow. */
  private int lastEnd;

  Nodes(Scanner scanner, TreeBuilder tree) {
    this.scanner = scanner;
    this.tree = tree;
    handles.put("!", "!");
    handles.put("!!", "tag:yaml.org,2002:");
  }

  /** What a tag's handle stands for in this document. */
  void define(String handle, String prefix) {
    handles.put(handle, prefix);
  }

  boolean isOpen() {
    return !expected.isEmpty();
  }

  /** Takes what is expected next. */
  Expected take() {
    return expected.remove(expected.size() - 1);
  }

  void expect(Expected next) {
    expected.add(next);
  }

  /** Takes an indicator; returns what follows. */
  Type takeIndicator(Type indicator) throws SyntaxRefusal {
    Token token = scanner.peek();
    lastEnd = token.type == indicator ? token.end : token.start;
    scanner.take();
    return scanner.peekType();
  }

  /** A node that is not there, at the token that comes instead. */
  void emptyBeforeToken() throws SyntaxRefusal {
    empty(scanner.peek().start);
  }

  /** A node that is not there, behind the indicator taken last. */
  void emptyBehindIndicator() {
    empty(lastEnd);
  }

  private void empty(int at) {
    tree.scalar(at, at, YamlNode.Properties.NONE, "", PLAIN);
    lastEnd = at;
  }

  /** The end of a block collection or a pair: that of its last node. */
  void end() {
    tree.end(lastEnd);
  }

  /** The end of a flow collection, at its closing bracket. */
  void endFlow() throws SyntaxRefusal {
    lastEnd = scanner.peek().end;
    scanner.take();
    tree.end(lastEnd);
  }

  /** The start of a pair that stands for a mapping in brackets. */
  void startPair() throws SyntaxRefusal {
    tree.startMapping(scanner.peek().start, YamlNode.Properties.NONE, true);
  }

  /**
   * Reads a node.
   *
   * @param block whether a block collection may start here
   * @param indentless whether a block sequence may that is no deeper than what is around it
   */
  void node(boolean block, boolean indentless) throws SyntaxRefusal {
    Type type = scanner.peekType();
    if (type == Type.ALIAS) {
      alias(scanner.peek());
      return;
    }
    YamlNode.Properties properties = YamlNode.Properties.NONE;
    if (type == Type.ANCHOR || type == Type.TAG) {
      properties = properties(type);
      type = scanner.peekType();
    }
    Token token = scanner.peek();
    if (type == Type.SCALAR) {
      tree.scalar(token.start, token.end, properties, token.text, token.style);
      lastEnd = token.end;
      scanner.take();
    } else if (type == Type.BLOCK_ENTRY && indentless) {
      tree.startSequence(token.start, properties, false);
      expect(Expected.INDENTLESS_ENTRY);
    } else if (!open(type, block, token.start, properties)) {
      if (properties == YamlNode.Properties.NONE) {
        throw SyntaxRefusal.ofParser("did not find expected node content", token);
      }
      tree.scalar(lastEnd, lastEnd, properties, "", PLAIN);
    }
  }

  private boolean open(Type type, boolean block, int start, YamlNode.Properties properties) {
    if (type == Type.FLOW_SEQUENCE_START || type == Type.BLOCK_SEQUENCE_START && block) {
      boolean flow = type == Type.FLOW_SEQUENCE_START;
      tree.startSequence(start, properties, flow);
      expect(flow ? Expected.FLOW_FIRST_ITEM : Expected.BLOCK_ENTRY);
    } else if (type == Type.FLOW_MAPPING_START || type == Type.BLOCK_MAPPING_START && block) {
      boolean flow = type == Type.FLOW_MAPPING_START;
      tree.startMapping(start, properties, flow);
      expect(flow ? Expected.FLOW_FIRST_KEY : Expected.BLOCK_KEY);
    } else {
      return false;
    }
    scanner.take();
    return true;
  }

  private void alias(Token token) throws SyntaxRefusal {
    if (!tree.isAnchored(token.text)) {
      throw SyntaxRefusal.of("unknown anchor '" + token.text + "' referenced", token.span());
    }
    tree.alias(token.start, token.end, token.text);
    lastEnd = token.end;
    scanner.take();
  }

  /** An anchor, a tag, or both in either order. */
  private YamlNode.Properties properties(Type first) throws SyntaxRefusal {
    int start = scanner.peek().start;
    Type second = first == Type.ANCHOR ? Type.TAG : Type.ANCHOR;
    Token one = property();
    if (scanner.peekType() != second) {
      return first == Type.ANCHOR
          ? new YamlNode.Properties(one.text, "", start)
          : new YamlNode.Properties("", resolved(one), start);
    }
    Token two = property();
    scanner.peek();
    return first == Type.ANCHOR
        ? new YamlNode.Properties(one.text, resolved(two), start)
        : new YamlNode.Properties(two.text, resolved(one), start);
  }

  private Token property() throws SyntaxRefusal {
    Token token = scanner.peek();
    lastEnd = token.end;
    scanner.take();
    return token;
  }

  private String resolved(Token tag) throws SyntaxRefusal {
    if (tag.text.isEmpty()) {
      return tag.suffix;
    }
    if (!handles.containsKey(tag.text)) {
      throw SyntaxRefusal.ofParser("found undefined tag handle", tag);
    }
    return handles.get(tag.text) + tag.suffix;
  }
}
