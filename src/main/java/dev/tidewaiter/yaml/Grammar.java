package dev.tidewaiter.yaml;

import dev.tidewaiter.yaml.Token.Type;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the tokens of a document into a tree.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, parserc.go.
 */
final class Grammar {

  private static final String VERSION = "1.1";

  private final Scanner scanner;
  private final Nodes nodes;
  private final BlockGrammar block;
  private final FlowGrammar flow;

  Grammar(Scanner scanner, TreeBuilder tree) {
    this.scanner = scanner;
    nodes = new Nodes(scanner, tree);
    block = new BlockGrammar(scanner, nodes);
    flow = new FlowGrammar(scanner, nodes);
  }

  /** Reads the first document of the text and the token behind it: the server looks no further. */
  void read() throws SyntaxRefusal {
    Type type = scanner.peekType();
    if (type == Type.STREAM_END) {
      return;
    }
    boolean explicit = type == Type.VERSION_DIRECTIVE || type == Type.TAG_DIRECTIVE || type == Type.DOCUMENT_START;
    if (explicit) {
      directives();
      if (scanner.peekType() != Type.DOCUMENT_START) {
        throw SyntaxRefusal.ofParser("did not find expected <document start>", scanner.peek());
      }
      scanner.take();
    }
    if (explicit && isDocumentBoundary(scanner.peekType())) {
      nodes.emptyBeforeToken();
    } else {
      nodes.node(true, false);
    }
    while (nodes.isOpen()) {
      next(nodes.take());
    }
    scanner.peek();
  }

  private static boolean isDocumentBoundary(Type type) {
    return type == Type.VERSION_DIRECTIVE || type == Type.TAG_DIRECTIVE || type == Type.DOCUMENT_START || type == Type.DOCUMENT_END
        || type == Type.STREAM_END;
  }

  private void directives() throws SyntaxRefusal {
    Set<String> handles = new HashSet<>();
    boolean version = false;
    Type type = scanner.peekType();
    while (type == Type.VERSION_DIRECTIVE || type == Type.TAG_DIRECTIVE) {
      Token token = scanner.peek();
      if (type == Type.TAG_DIRECTIVE) {
        if (!handles.add(token.text)) {
          throw SyntaxRefusal.ofParser("found duplicate %TAG directive", token);
        }
        nodes.define(token.text, token.suffix);
      } else if (version) {
        throw SyntaxRefusal.ofParser("found duplicate %YAML directive", token);
      } else if (!token.text.equals(VERSION)) {
        throw SyntaxRefusal.ofParser("found incompatible YAML document", token);
      } else {
        version = true;
      }
      scanner.take();
      type = scanner.peekType();
    }
  }

  private void next(Expected expected) throws SyntaxRefusal {
    Type type = scanner.peekType();
    if (expected == Expected.BLOCK_ENTRY) {
      block.entry(type);
    } else if (expected == Expected.INDENTLESS_ENTRY) {
      block.indentlessEntry(type);
    } else if (expected == Expected.BLOCK_KEY) {
      block.key(type);
    } else if (expected == Expected.BLOCK_VALUE) {
      block.value(type);
    } else if (expected == Expected.FLOW_FIRST_ITEM || expected == Expected.FLOW_ITEM) {
      flow.item(type, expected == Expected.FLOW_FIRST_ITEM);
    } else if (expected == Expected.PAIR_KEY) {
      flow.pairKey(type);
    } else if (expected == Expected.PAIR_VALUE) {
      flow.pairValue(type);
    } else if (expected == Expected.PAIR_END) {
      nodes.end();
      nodes.expect(Expected.FLOW_ITEM);
    } else if (expected == Expected.FLOW_FIRST_KEY || expected == Expected.FLOW_KEY) {
      flow.key(type, expected == Expected.FLOW_FIRST_KEY);
    } else {
      flow.value(type, expected == Expected.FLOW_NO_VALUE);
    }
  }
}
