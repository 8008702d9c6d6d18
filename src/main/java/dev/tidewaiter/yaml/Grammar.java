package dev.tidewaiter.yaml;

import dev.tidewaiter.yaml.Token.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tokens of a document into a tree. What has been opened stands on a stack of its own, so depth costs heap.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, parserc.go and decode.go.
 */
final class Grammar {

  /** What is open, and what may come next in it. */
  private enum State {
    BLOCK_ENTRY,
    INDENTLESS_ENTRY,
    BLOCK_KEY,
    BLOCK_VALUE,
    FLOW_FIRST_ITEM,
    FLOW_ITEM,
    PAIR_KEY,
    PAIR_VALUE,
    PAIR_END,
    FLOW_FIRST_KEY,
    FLOW_KEY,
    FLOW_VALUE,
    FLOW_NO_VALUE
  }

  private static final YamlNode.Style PLAIN = YamlNode.Style.PLAIN;

  private final Scanner scanner;
  private final TreeBuilder tree;
  private final List<State> states = new ArrayList<>();
  private final Map<String, String> handles = new HashMap<>();
  /** Where the last node ended. */
  private int lastEnd;

  Grammar(Scanner scanner, TreeBuilder tree) {
    this.scanner = scanner;
    this.tree = tree;
  }

  /** Reads the first document of the text and the token behind it: the server looks no further. */
  void read() throws SyntaxRefusal {
    Type type = scanner.peekType();
    if (type == Type.STREAM_END) {
      return;
    }
    boolean explicit = type == Type.VERSION_DIRECTIVE || type == Type.TAG_DIRECTIVE || type == Type.DOCUMENT_START;
    directives();
    if (explicit) {
      if (scanner.peekType() != Type.DOCUMENT_START) {
        throw SyntaxRefusal.ofParser("did not find expected <document start>", scanner.peek());
      }
      scanner.take();
    }
    if (explicit && isDocumentBoundary(scanner.peekType())) {
      empty(scanner.peek().start);
    } else {
      node(true, false);
    }
    while (!states.isEmpty()) {
      next(states.remove(states.size() - 1));
    }
    scanner.peek();
  }

  private static boolean isDocumentBoundary(Type type) {
    return type == Type.VERSION_DIRECTIVE || type == Type.TAG_DIRECTIVE || type == Type.DOCUMENT_START || type == Type.DOCUMENT_END
        || type == Type.STREAM_END;
  }

  private void directives() throws SyntaxRefusal {
    boolean version = false;
    Type type = scanner.peekType();
    while (type == Type.VERSION_DIRECTIVE || type == Type.TAG_DIRECTIVE) {
      Token token = scanner.peek();
      if (type == Type.TAG_DIRECTIVE) {
        if (handles.putIfAbsent(token.text, token.suffix) != null) {
          throw SyntaxRefusal.ofParser("found duplicate %TAG directive", token);
        }
      } else if (version) {
        throw SyntaxRefusal.ofParser("found duplicate %YAML directive", token);
      } else if (!token.text.equals("1.1")) {
        throw SyntaxRefusal.ofParser("found incompatible YAML document", token);
      } else {
        version = true;
      }
      scanner.take();
      type = scanner.peekType();
    }
    handles.putIfAbsent("!", "!");
    handles.putIfAbsent("!!", "tag:yaml.org,2002:");
  }

  private void next(State state) throws SyntaxRefusal {
    Type type = scanner.peekType();
    if (state == State.BLOCK_ENTRY) {
      blockEntry(type);
    } else if (state == State.INDENTLESS_ENTRY) {
      indentlessEntry(type);
    } else if (state == State.BLOCK_KEY) {
      blockKey(type);
    } else if (state == State.BLOCK_VALUE) {
      blockValue(type);
    } else if (state == State.FLOW_FIRST_ITEM || state == State.FLOW_ITEM) {
      flowItem(type, state == State.FLOW_FIRST_ITEM);
    } else if (state == State.PAIR_KEY) {
      pairKey(type);
    } else if (state == State.PAIR_VALUE) {
      pairValue(type);
    } else if (state == State.PAIR_END) {
      end(lastEnd);
      states.add(State.FLOW_ITEM);
    } else if (state == State.FLOW_FIRST_KEY || state == State.FLOW_KEY) {
      flowKey(type, state == State.FLOW_FIRST_KEY);
    } else {
      flowValue(type, state == State.FLOW_NO_VALUE);
    }
  }

  private void blockEntry(Type type) throws SyntaxRefusal {
    if (type == Type.BLOCK_ENTRY) {
      states.add(State.BLOCK_ENTRY);
      Type content = takeFor(type);
      nodeUnless(content == Type.BLOCK_ENTRY || content == Type.BLOCK_END, false);
    } else {
      endBlock(type, "did not find expected '-' indicator");
    }
  }

  private void indentlessEntry(Type type) throws SyntaxRefusal {
    if (type == Type.BLOCK_ENTRY) {
      states.add(State.INDENTLESS_ENTRY);
      Type content = takeFor(type);
      nodeUnless(content == Type.BLOCK_ENTRY || isBlockBoundary(content), false);
    } else {
      end(lastEnd);
    }
  }

  private void blockKey(Type type) throws SyntaxRefusal {
    if (type == Type.KEY) {
      states.add(State.BLOCK_VALUE);
      nodeUnless(isBlockBoundary(takeFor(type)), true);
    } else {
      endBlock(type, "did not find expected key");
    }
  }

  private void blockValue(Type type) throws SyntaxRefusal {
    states.add(State.BLOCK_KEY);
    if (type == Type.VALUE) {
      nodeUnless(isBlockBoundary(takeFor(type)), true);
    } else {
      empty(scanner.peek().start);
    }
  }

  private static boolean isBlockBoundary(Type type) {
    return type == Type.KEY || type == Type.VALUE || type == Type.BLOCK_END;
  }

  /** Takes an indicator, behind which an empty node would stand; returns what follows. */
  private Type takeFor(Type indicator) throws SyntaxRefusal {
    Token token = scanner.peek();
    lastEnd = token.type == indicator ? token.end : token.start;
    scanner.take();
    return scanner.peekType();
  }

  private void nodeUnless(boolean missing, boolean indentless) throws SyntaxRefusal {
    if (missing) {
      empty(lastEnd);
    } else {
      node(true, indentless);
    }
  }

  private void endBlock(Type type, String refusal) throws SyntaxRefusal {
    if (type != Type.BLOCK_END) {
      throw SyntaxRefusal.ofParser(refusal, scanner.peek());
    }
    scanner.take();
    end(lastEnd);
  }

  private void flowItem(Type type, boolean first) throws SyntaxRefusal {
    Type item = afterComma(type, Type.FLOW_SEQUENCE_END, first, "did not find expected ',' or ']'");
    if (item == Type.FLOW_SEQUENCE_END) {
      endFlow();
    } else if (item == Type.KEY) {
      states.add(State.PAIR_KEY);
      tree.startMapping(scanner.peek().start, YamlNode.Properties.NONE, true);
      takeFor(item);
    } else {
      states.add(State.FLOW_ITEM);
      node(false, false);
    }
  }

  private void pairKey(Type type) throws SyntaxRefusal {
    states.add(State.PAIR_VALUE);
    if (type == Type.VALUE || type == Type.FLOW_ENTRY || type == Type.FLOW_SEQUENCE_END) {
      int end = scanner.peek().end;
      scanner.take();
      empty(end);
    } else {
      node(false, false);
    }
  }

  private void pairValue(Type type) throws SyntaxRefusal {
    states.add(State.PAIR_END);
    Type value = type;
    if (type == Type.VALUE) {
      value = takeFor(type);
      if (value != Type.FLOW_ENTRY && value != Type.FLOW_SEQUENCE_END) {
        node(false, false);
        return;
      }
    }
    empty(scanner.peek().start);
  }

  private void flowKey(Type type, boolean first) throws SyntaxRefusal {
    Type key = afterComma(type, Type.FLOW_MAPPING_END, first, "did not find expected ',' or '}'");
    if (key == Type.FLOW_MAPPING_END) {
      endFlow();
    } else if (key == Type.KEY) {
      states.add(State.FLOW_VALUE);
      Type content = takeFor(key);
      if (content == Type.VALUE || content == Type.FLOW_ENTRY || content == Type.FLOW_MAPPING_END) {
        empty(scanner.peek().start);
      } else {
        node(false, false);
      }
    } else {
      states.add(State.FLOW_NO_VALUE);
      node(false, false);
    }
  }

  private void flowValue(Type type, boolean none) throws SyntaxRefusal {
    states.add(State.FLOW_KEY);
    if (!none && type == Type.VALUE) {
      Type value = takeFor(type);
      if (value != Type.FLOW_ENTRY && value != Type.FLOW_MAPPING_END) {
        node(false, false);
        return;
      }
    }
    empty(scanner.peek().start);
  }

  /** What stands behind the comma that an entry but the first needs. */
  private Type afterComma(Type type, Type closing, boolean first, String refusal) throws SyntaxRefusal {
    if (first || type == closing) {
      return type;
    }
    if (type != Type.FLOW_ENTRY) {
      throw SyntaxRefusal.ofParser(refusal, scanner.peek());
    }
    scanner.take();
    return scanner.peekType();
  }

  private void endFlow() throws SyntaxRefusal {
    int end = scanner.peek().end;
    scanner.take();
    end(end);
  }

  private void end(int end) {
    tree.end(end);
    lastEnd = end;
  }

  private void empty(int at) {
    tree.scalar(at, at, YamlNode.Properties.NONE, "", PLAIN);
    lastEnd = at;
  }

  private void node(boolean block, boolean indentless) throws SyntaxRefusal {
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
      states.add(State.INDENTLESS_ENTRY);
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
      states.add(flow ? State.FLOW_FIRST_ITEM : State.BLOCK_ENTRY);
    } else if (type == Type.FLOW_MAPPING_START || type == Type.BLOCK_MAPPING_START && block) {
      boolean flow = type == Type.FLOW_MAPPING_START;
      tree.startMapping(start, properties, flow);
      states.add(flow ? State.FLOW_FIRST_KEY : State.BLOCK_KEY);
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
    String prefix = handles.get(tag.text);
    if (prefix == null) {
      throw SyntaxRefusal.ofParser("found undefined tag handle", tag);
    }
    return prefix + tag.suffix;
  }
}
