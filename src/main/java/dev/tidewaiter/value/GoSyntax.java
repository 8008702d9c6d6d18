package dev.tidewaiter.value;

import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints what a node becomes in Go as {@code %#v} prints it. Only nodes that were read without a refusal can be printed.
 *
 * <p>Source: Go 1.26, fmt.
 */
final class GoSyntax {

  /** No sentence is longer; what aliases blow up beyond it is left out. */
  private static final int LONGEST = 1 << 24;

  private final StringBuilder out = new StringBuilder();
  /** What is still to be printed, the next on top: nodes, and the text between them. */
  private final Deque<Object> rest = new ArrayDeque<>();

  private GoSyntax() {}

  static String print(YamlNode node) throws Refusal {
    GoSyntax printer = new GoSyntax();
    printer.rest.push(node);
    boolean inside = false;
    while (!printer.rest.isEmpty() && printer.out.length() < LONGEST) {
      Object next = printer.rest.pop();
      if (next instanceof YamlNode n) {
        printer.node(n, inside);
      } else {
        printer.out.append(next);
      }
      inside = true;
    }
    return printer.out.toString();
  }

  private void node(YamlNode node, boolean inside) throws Refusal {
    if (node instanceof YamlNode.Scalar scalar) {
      out.append(scalar(Scalars.read(scalar), inside));
    } else if (node instanceof YamlNode.Alias alias) {
      node(alias.target().orElseThrow(), inside);
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence(sequence.items());
    } else {
      mapping((YamlNode.Mapping) node);
    }
  }

  private static String scalar(GoScalar scalar, boolean inside) {
    return inside && scalar instanceof GoScalar.Nil ? "interface {}(nil)" : scalar.goSyntax();
  }

  private void sequence(List<YamlNode> items) {
    out.append("[]interface {}{");
    rest.push("}");
    for (int i = items.size() - 1; i >= 0; i--) {
      rest.push(items.get(i));
      if (i > 0) {
        rest.push(", ");
      }
    }
  }

  private void mapping(YamlNode.Mapping mapping) throws Refusal {
    out.append("map[interface {}]interface {}{");
    rest.push("}");
    Map<GoScalar, YamlNode> entries = entries(mapping);
    List<GoScalar> keys = new ArrayList<>(entries.keySet());
    keys.sort(GoKeyOrder.ORDER);
    for (int i = keys.size() - 1; i >= 0; i--) {
      rest.push(entries.get(keys.get(i)));
      rest.push((i > 0 ? ", " : "") + scalar(keys.get(i), true) + ":");
    }
  }

  /** The entries of a mapping with those it merges; of two with the same key the later one counts. */
  private static Map<GoScalar, YamlNode> entries(YamlNode.Mapping mapping) throws Refusal {
    Map<GoScalar, YamlNode> entries = new LinkedHashMap<>();
    Deque<Object> open = new ArrayDeque<>();
    open.push(mapping);
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (next instanceof YamlNode.Entry entry) {
        YamlNode key = target(entry.key());
        if (entry.key() instanceof YamlNode.Scalar scalar && Scalars.isMerge(scalar)) {
          open.push(entry.value());
        } else {
          entries.put(Scalars.read((YamlNode.Scalar) key), entry.value());
        }
        continue;
      }
      YamlNode node = target((YamlNode) next);
      if (node instanceof YamlNode.Sequence sequence) {
        for (YamlNode item : sequence.items()) {
          open.push(item);
        }
      } else if (node instanceof YamlNode.Mapping merged) {
        for (int i = merged.entries().size() - 1; i >= 0; i--) {
          open.push(merged.entries().get(i));
        }
      }
    }
    return entries;
  }

  private static YamlNode target(YamlNode node) {
    return node instanceof YamlNode.Alias alias ? alias.target().orElseThrow() : node;
  }
}
