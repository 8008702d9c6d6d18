package dev.tidewaiter.yaml;

import dev.tidewaiter.yaml.Token.Type;

/**
 * Reads what block collections are made of.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, parserc.go.
 */
final class BlockGrammar {

  private final Scanner scanner;
  private final Nodes nodes;

  BlockGrammar(Scanner scanner, Nodes nodes) {
    this.scanner = scanner;
    this.nodes = nodes;
  }

  void entry(Type type) throws SyntaxRefusal {
    if (type == Type.BLOCK_ENTRY) {
      nodes.expect(Expected.BLOCK_ENTRY);
      Type content = nodes.takeIndicator(type);
      nodeUnless(content == Type.BLOCK_ENTRY || content == Type.BLOCK_END, false);
    } else {
      endBlock(type, "did not find expected '-' indicator");
    }
  }

  void indentlessEntry(Type type) throws SyntaxRefusal {
    if (type == Type.BLOCK_ENTRY) {
      nodes.expect(Expected.INDENTLESS_ENTRY);
      Type content = nodes.takeIndicator(type);
      nodeUnless(content == Type.BLOCK_ENTRY || isBlockBoundary(content), false);
    } else {
      nodes.end();
    }
  }

  void key(Type type) throws SyntaxRefusal {
    if (type == Type.KEY) {
      nodes.expect(Expected.BLOCK_VALUE);
      nodeUnless(isBlockBoundary(nodes.takeIndicator(type)), true);
    } else {
      endBlock(type, "did not find expected key");
    }
  }

  void value(Type type) throws SyntaxRefusal {
    nodes.expect(Expected.BLOCK_KEY);
    if (type == Type.VALUE) {
      nodeUnless(isBlockBoundary(nodes.takeIndicator(type)), true);
    } else {
      nodes.emptyBeforeToken();
    }
  }

  private static boolean isBlockBoundary(Type type) {
    return type == Type.KEY || type == Type.VALUE || type == Type.BLOCK_END;
  }

  private void nodeUnless(boolean missing, boolean indentless) throws SyntaxRefusal {
    if (missing) {
      nodes.emptyBehindIndicator();
    } else {
      nodes.node(true, indentless);
    }
  }

  private void endBlock(Type type, String refusal) throws SyntaxRefusal {
    if (type != Type.BLOCK_END) {
      throw SyntaxRefusal.ofParser(refusal, scanner.peek());
    }
    scanner.take();
    nodes.end();
  }
}
