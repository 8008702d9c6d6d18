package dev.tidewaiter.yaml;

import dev.tidewaiter.yaml.Token.Type;

/**
 * Reads what flow collections are made of.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, parserc.go.
 */
final class FlowGrammar {

  private final Scanner scanner;
  private final Nodes nodes;

  FlowGrammar(Scanner scanner, Nodes nodes) {
    this.scanner = scanner;
    this.nodes = nodes;
  }

  void item(Type type, boolean first) throws SyntaxRefusal {
    Type item = afterComma(type, Type.FLOW_SEQUENCE_END, first, "did not find expected ',' or ']'");
    if (item == Type.FLOW_SEQUENCE_END) {
      nodes.endFlow();
    } else if (item == Type.KEY) {
      nodes.expect(Expected.PAIR_KEY);
      nodes.startPair();
      nodes.takeIndicator(item);
    } else {
      nodes.expect(Expected.FLOW_ITEM);
      nodes.node(false, false);
    }
  }

  void pairKey(Type type) throws SyntaxRefusal {
    nodes.expect(Expected.PAIR_VALUE);
    if (type == Type.VALUE || type == Type.FLOW_ENTRY || type == Type.FLOW_SEQUENCE_END) {
      nodes.takeIndicator(type);
      nodes.emptyBehindIndicator();
    } else {
      nodes.node(false, false);
    }
  }

  void pairValue(Type type) throws SyntaxRefusal {
    nodes.expect(Expected.PAIR_END);
    Type value = type;
    if (type == Type.VALUE) {
      value = nodes.takeIndicator(type);
      if (value != Type.FLOW_ENTRY && value != Type.FLOW_SEQUENCE_END) {
        nodes.node(false, false);
        return;
      }
    }
    nodes.emptyBeforeToken();
  }

  void key(Type type, boolean first) throws SyntaxRefusal {
    Type key = afterComma(type, Type.FLOW_MAPPING_END, first, "did not find expected ',' or '}'");
    if (key == Type.FLOW_MAPPING_END) {
      nodes.endFlow();
    } else if (key == Type.KEY) {
      nodes.expect(Expected.FLOW_VALUE);
      Type content = nodes.takeIndicator(key);
      if (content == Type.VALUE || content == Type.FLOW_ENTRY || content == Type.FLOW_MAPPING_END) {
        nodes.emptyBeforeToken();
      } else {
        nodes.node(false, false);
      }
    } else {
      nodes.expect(Expected.FLOW_NO_VALUE);
      nodes.node(false, false);
    }
  }

  void value(Type type, boolean none) throws SyntaxRefusal {
    nodes.expect(Expected.FLOW_KEY);
    if (!none && type == Type.VALUE) {
      Type value = nodes.takeIndicator(type);
      if (value != Type.FLOW_ENTRY && value != Type.FLOW_MAPPING_END) {
        nodes.node(false, false);
        return;
      }
    }
    nodes.emptyBeforeToken();
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
}
