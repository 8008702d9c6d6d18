package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonReading.DuplicateKey;
import dev.tidewaiter.value.JsonReading.Failure;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks a tree in the order in which go-yaml decodes it and makes its value. It holds its own stack. What an alias refers to is read
 * once and shared; go-yaml's counts are kept as if it were read again.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, decode.go.
 */
final class TreeWalk {

  /** What became of an anchored node, for its aliases. */
  private record Anchored(JsonValue value, int operations, int firstDuplicate, int lastDuplicate) {}

  private static final String WANT_MAP = "yaml: map merge requires map or sequence of maps as the value";

  private final List<Level> stack = new ArrayList<>();
  private final AliasBudget budget = new AliasBudget();
  private final Duplicates duplicates;
  private Map<YamlNode, Anchored> anchored = Map.of();
  private final JsonLimits limits = new JsonLimits();
  private JsonValue result;
  private int nesting;

  TreeWalk(YamlDocument document) {
    duplicates = new Duplicates(document);
  }

  /** The keys that were set twice so far. */
  List<DuplicateKey> duplicates() {
    return duplicates.found();
  }

  /** How deep the value is nested at most. */
  int nesting() {
    return anchored.isEmpty() ? nesting : Integer.MAX_VALUE;
  }

  /** Why the value, which go-yaml could read, cannot be JSON. */
  Optional<Failure> failure(JsonValue value) throws Refusal {
    return limits.failure(value);
  }

  JsonValue read(YamlNode root) throws Refusal {
    budget.count(1, root);
    visit(root);
    while (!stack.isEmpty()) {
      step(stack.get(stack.size() - 1));
    }
    return result;
  }

  private void visit(YamlNode node) throws Refusal {
    budget.count(1, node);
    if (node instanceof YamlNode.Scalar scalar) {
      deliver(scalar, value(scalar), budget.operations() - 1, duplicates.size());
    } else if (node instanceof YamlNode.Alias alias) {
      alias(alias);
    } else if (node instanceof YamlNode.Sequence) {
      push(Level.Kind.SEQUENCE, node, Members.NONE);
    } else {
      push(Level.Kind.MAPPING, node, new Members(((YamlNode.Mapping) node).entries().size()));
    }
  }

  /** Whether a node is a scalar that no alias refers to: nobody but the level that asks for its value hears of it. */
  private static boolean isOrdinary(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.properties() == YamlNode.Properties.NONE;
  }

  private JsonValue ordinary(YamlNode node) throws Refusal {
    budget.count(1, node);
    return value((YamlNode.Scalar) node);
  }

  private JsonValue value(YamlNode.Scalar scalar) throws Refusal {
    if (Scalars.isText(scalar)) {
      return new JsonValue.JsonString(scalar.value(), scalar);
    }
    GoScalar read = Scalars.read(scalar);
    limits.check(read);
    return read.json(scalar);
  }

  private void alias(YamlNode.Alias alias) throws Refusal {
    YamlNode target = target(alias);
    budget.enter();
    Anchored known = anchored.get(target);
    if (known == null) {
      push(Level.Kind.ALIAS, alias, Members.NONE);
      visit(target);
      return;
    }
    budget.count(known.operations, alias);
    duplicates.again(known.firstDuplicate, known.lastDuplicate);
    budget.leave();
    deliver(alias, known.value, 0, 0);
  }

  /** What an alias refers to. One without a target stands inside of it, and reading it would never end. */
  private YamlNode target(YamlNode.Alias alias) throws Refusal {
    if (alias.target().isPresent()) {
      return alias.target().get();
    }
    YamlNode around = alias;
    for (int i = stack.size() - 1; i >= 0; i--) {
      YamlNode node = stack.get(i).node;
      if (node == alias) {
        around = alias;
        break;
      }
      if (around == alias && node.properties().anchor().equals(alias.name())) {
        around = node;
      }
    }
    if (around == alias) {
      throw new Refusal("yaml: anchor '" + alias.name() + "' value contains itself", alias.span());
    }
    return around;
  }

  private void push(Level.Kind kind, YamlNode node, Members members) {
    int counted = kind == Level.Kind.SEQUENCE || kind == Level.Kind.MAPPING ? 1 : 0;
    stack.add(new Level(kind, node, members, budget.operations() - counted, duplicates.size()));
    nesting = Math.max(nesting, stack.size());
  }

  private void step(Level level) throws Refusal {
    if (level.kind == Level.Kind.SEQUENCE) {
      List<YamlNode> items = ((YamlNode.Sequence) level.node).items();
      if (level.next < items.size()) {
        YamlNode item = items.get(level.next++);
        if (isOrdinary(item)) {
          level.items.add(ordinary(item));
        } else {
          visit(item);
        }
      } else {
        pop();
        deliver(level.node, new JsonArray(level.items, level.node), level.operations, level.duplicates);
      }
    } else if (level.kind == Level.Kind.MAPPING || level.kind == Level.Kind.MERGED_MAPPING) {
      List<YamlNode.Entry> entries = ((YamlNode.Mapping) level.node).entries();
      if (level.next < entries.size()) {
        entry(level, entries.get(level.next++));
      } else {
        pop();
        if (level.kind == Level.Kind.MAPPING) {
          deliver(level.node, object(level), level.operations, level.duplicates);
        }
      }
    } else if (level.kind == Level.Kind.MERGED_SEQUENCE) {
      if (level.next > 0) {
        YamlNode item = ((YamlNode.Sequence) level.node).items().get(--level.next);
        merge(item, level.members);
      } else {
        pop();
      }
    } else {
      pop();
      budget.leave();
    }
  }

  private JsonObject object(Level level) {
    JsonObject object = level.members.toObject(level.node);
    limits.check(level.members, object);
    return object;
  }

  private void entry(Level level, YamlNode.Entry entry) throws Refusal {
    YamlNode key = entry.key();
    if (key instanceof YamlNode.Scalar scalar) {
      if (Scalars.isMerge(scalar)) {
        merge(entry.value(), level);
        return;
      }
      budget.count(1, key);
      level.startEntry(scalar);
      if (isOrdinary(entry.value())) {
        level.put(entry, ordinary(entry.value()), duplicates);
      } else {
        visit(entry.value());
      }
      return;
    }
    level.readingKey = true;
    visit(key);
  }

  private void merge(YamlNode value, Level level) throws Refusal {
    if (value instanceof YamlNode.Sequence sequence) {
      push(Level.Kind.MERGED_SEQUENCE, sequence, level.members);
      stack.get(stack.size() - 1).next = sequence.items().size();
    } else {
      merge(value, level.members);
    }
  }

  private void merge(YamlNode value, Members into) throws Refusal {
    if (value instanceof YamlNode.Mapping) {
      budget.count(1, value);
      push(Level.Kind.MERGED_MAPPING, value, into);
    } else if (value instanceof YamlNode.Alias alias) {
      YamlNode target = target(alias);
      if (!(target instanceof YamlNode.Mapping)) {
        throw new Refusal(WANT_MAP, value.span());
      }
      budget.count(1, value);
      budget.enter();
      push(Level.Kind.MERGED_ALIAS, alias, into);
      budget.count(1, target);
      push(Level.Kind.MERGED_MAPPING, target, into);
    } else {
      throw new Refusal(WANT_MAP, value.span());
    }
  }

  private void pop() {
    stack.remove(stack.size() - 1);
  }

  /** Hands a value to the level that asked for it. */
  private void deliver(YamlNode node, JsonValue value, int operations, int firstDuplicate) throws Refusal {
    if (!node.properties().anchor().isEmpty()) {
      if (anchored.isEmpty()) {
        anchored = new IdentityHashMap<>();
      }
      anchored.put(node, new Anchored(value, budget.operations() - operations, firstDuplicate, duplicates.size()));
    }
    while (!stack.isEmpty() && stack.get(stack.size() - 1).kind == Level.Kind.ALIAS) {
      pop();
      budget.leave();
    }
    if (stack.isEmpty()) {
      result = value;
      return;
    }
    Level level = stack.get(stack.size() - 1);
    if (level.kind == Level.Kind.SEQUENCE) {
      level.items.add(value);
    } else if (level.readingKey) {
      key(level, value);
    } else {
      level.put(((YamlNode.Mapping) level.node).entries().get(level.next - 1), value, duplicates);
    }
  }

  private void key(Level level, JsonValue value) throws Refusal {
    level.readingKey = false;
    YamlNode.Entry entry = ((YamlNode.Mapping) level.node).entries().get(level.next - 1);
    if (value.node() instanceof YamlNode.Scalar scalar) {
      level.startEntry(scalar);
      visit(entry.value());
      return;
    }
    throw new Refusal("yaml: invalid map key: " + GoSyntax.print(entry.key()), entry.key().span());
  }
}
