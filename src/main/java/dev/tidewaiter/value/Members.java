package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.YamlNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a mapping while it is read: a Go map, which remembers the nodes of its keys and values. */
final class Members {

  /** What is no mapping has none. */
  static final Members NONE = new Members(0);

  /** Up to this number of entries comparing is quicker than hashing. */
  private static final int FEW = 12;

  private GoScalar[] keys;
  private YamlNode.Entry[] entries;
  private JsonValue[] values;
  private int size;
  private boolean nameable = true;

  /** Of each key one bit, by its hash code. */
  private int marks;
  private Map<GoScalar, Integer> index = Map.of();

  Members(int expected) {
    keys = new GoScalar[expected];
    entries = new YamlNode.Entry[expected];
    values = new JsonValue[expected];
  }

  /** Where a key stands; -1 if it is not there. */
  int find(GoScalar key) {
    if ((marks & mark(key)) == 0) {
      return -1;
    }
    if (size > FEW) {
      return index.getOrDefault(key, -1);
    }
    for (int i = 0; i < size; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static int mark(GoScalar key) {
    int hash = key.hashCode();
    return 1 << (hash ^ hash >>> 5);
  }

  YamlNode keyNode(int at) {
    return entries[at].key();
  }

  void add(GoScalar key, YamlNode.Entry entry, JsonValue value) {
    if (size == keys.length) {
      int room = Math.max(4, 2 * size);
      keys = Arrays.copyOf(keys, room);
      entries = Arrays.copyOf(entries, room);
      values = Arrays.copyOf(values, room);
    }
    size++;
    marks |= mark(key);
    replace(size - 1, key, entry, value);
    nameable &= key.canBeName();
    if (size == FEW + 1) {
      index = new HashMap<>(4 * FEW);
      for (int i = 0; i < FEW; i++) {
        index.put(keys[i], i);
      }
    }
    if (size > FEW) {
      index.put(key, size - 1);
    }
  }

  void replace(int at, GoScalar key, YamlNode.Entry entry, JsonValue value) {
    keys[at] = key;
    entries[at] = entry;
    values[at] = value;
  }

  /** Whether every key can be the name of a member. */
  boolean areNameable() {
    return nameable;
  }

  /** What sigs.k8s.io/yaml says of the first entry whose key cannot. */
  JsonReading.Failure unnameable() throws Refusal {
    int at = 0;
    while (keys[at].canBeName()) {
      at++;
    }
    GoScalar key = keys[at];
    return new JsonReading.Failure(
        "unsupported map key of type: " + key.goType() + ", key: " + key.goSyntax() + ", value: " + GoSyntax.print(entries[at].value()),
        entries[at].key().span());
  }

  /** The object; of two keys that become the same name the later one counts. */
  JsonObject toObject(YamlNode node) {
    JsonMember[] members = new JsonMember[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (nameable || keys[i].canBeName()) {
        members[count++] = new JsonMember(keys[i].name(), entries[i].key(), values[i]);
      }
    }
    return new JsonObject(List.of(MemberOrder.sorted(members, count)), node);
  }
}
