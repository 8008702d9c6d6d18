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
 * <p>Source: Go 1.26, fmt and internal/fmtsort.
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
    keys.sort(GoSyntax::compare);
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
        sequence.items().forEach(open::push);
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

  /** Keys of one type in their order; types in that of their place in memory, which is a fact of the server's build. */
  private static int compare(GoScalar a, GoScalar b) {
    int order = Integer.compare(rank(a), rank(b));
    if (order != 0 || a instanceof GoScalar.Nil) {
      return order;
    }
    if (a instanceof GoScalar.Text x && b instanceof GoScalar.Text y) {
      return Utf8Order.compare(x.value(), y.value());
    }
    if (a instanceof GoScalar.Uint x && b instanceof GoScalar.Uint y) {
      return Long.compareUnsigned(x.bits(), y.bits());
    }
    if (a instanceof GoScalar.Int x && b instanceof GoScalar.Int y) {
      return Long.compare(x.value(), y.value());
    }
    if (a instanceof GoScalar.Float x && b instanceof GoScalar.Float y) {
      boolean unordered = Double.isNaN(x.value()) || Double.isNaN(y.value());
      return unordered ? Boolean.compare(Double.isNaN(y.value()), Double.isNaN(x.value())) : Double.compare(x.value(), y.value());
    }
    return Boolean.compare(((GoScalar.Bool) a).value(), ((GoScalar.Bool) b).value());
  }

  private static int rank(GoScalar key) {
    if (key instanceof GoScalar.Nil) {
      return 0;
    }
    if (key instanceof GoScalar.Text) {
      return 1;
    }
    if (key instanceof GoScalar.Uint) {
      return 2;
    }
    if (key instanceof GoScalar.Int) {
      return 3;
    }
    return key instanceof GoScalar.Float ? 4 : 5;
  }
}
