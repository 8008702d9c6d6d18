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

  /** The keys that are strings; {@code null} where another one is. */
  private String[] names;

  /** The keys that are no strings, each where it stands; empty if there are none. */
  private GoScalar[] others = {};

  private YamlNode.Entry[] entries;
  private JsonValue[] values;
  private int size;
  private boolean nameable = true;

  /** Of each key one bit, by its hash code. */
  private int marks;

  private Map<Object, Integer> index = Map.of();

  Members(int expected) {
    names = new String[expected];
    entries = new YamlNode.Entry[expected];
    values = new JsonValue[expected];
  }

  /** Where a key that is a string stands; -1 if it is not there. */
  int find(String name) {
    if ((marks & mark(name.hashCode())) == 0) {
      return -1;
    }
    if (size > FEW) {
      return index.getOrDefault(name, -1);
    }
    for (int i = 0; i < size; i++) {
      if (name.equals(names[i])) {
        return i;
      }
    }
    return -1;
  }

  /** Where a key that is no string stands; -1 if it is not there. */
  int find(GoScalar key) {
    if (size > FEW) {
      return index.getOrDefault(key, -1);
    }
    for (int i = 0; i < others.length; i++) {
      if (key.equals(others[i])) {
        return i;
      }
    }
    return -1;
  }

  private static int mark(int hash) {
    return 1 << (hash ^ hash >>> 5);
  }

  YamlNode keyNode(int at) {
    return entries[at].key();
  }

  /** Puts in an entry whose key is a string. */
  void add(String name, YamlNode.Entry entry, JsonValue value) {
    makeRoom();
    names[size] = name;
    marks |= mark(name.hashCode());
    add(entry, value);
  }

  /** Puts in an entry whose key is no string. */
  void add(GoScalar key, YamlNode.Entry entry, JsonValue value) {
    makeRoom();
    if (others.length < names.length) {
      others = Arrays.copyOf(others, names.length);
    }
    others[size] = key;
    nameable &= key.canBeName();
    add(entry, value);
  }

  private void makeRoom() {
    if (size == names.length) {
      int room = Math.max(4, 2 * size);
      names = Arrays.copyOf(names, room);
      entries = Arrays.copyOf(entries, room);
      values = Arrays.copyOf(values, room);
    }
  }

  private void add(YamlNode.Entry entry, JsonValue value) {
    replace(size++, entry, value);
    if (size == FEW + 1) {
      index = new HashMap<>(4 * FEW);
      for (int i = 0; i < FEW; i++) {
        index.put(key(i), i);
      }
    }
    if (size > FEW) {
      index.put(key(size - 1), size - 1);
    }
  }

  private Object key(int at) {
    return names[at] != null ? names[at] : others[at];
  }

  void replace(int at, YamlNode.Entry entry, JsonValue value) {
    entries[at] = entry;
    values[at] = value;
  }

  /** Puts an entry in the place of one with an equal key; zeroes are equal whatever their sign, and the later one's is kept. */
  void replace(int at, GoScalar key, YamlNode.Entry entry, JsonValue value) {
    others[at] = key;
    replace(at, entry, value);
  }

  /** Whether every key can be the name of a member. */
  boolean areNameable() {
    return nameable;
  }

  /** What sigs.k8s.io/yaml says of the first entry whose key cannot. */
  JsonReading.Failure unnameable() throws Refusal {
    int at = 0;
    while (names[at] != null || others[at].canBeName()) {
      at++;
    }
    GoScalar key = others[at];
    return new JsonReading.Failure(
        "unsupported map key of type: " + key.goType() + ", key: " + key.goSyntax() + ", value: " + GoSyntax.print(entries[at].value()),
        entries[at].key().span());
  }

  /** The object; of two keys that become the same name the later one counts. */
  JsonObject toObject(YamlNode node) {
    JsonMember[] members = new JsonMember[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (names[i] != null) {
        members[count++] = new JsonMember(names[i], entries[i].key(), values[i]);
      } else if (others[i].canBeName()) {
        members[count++] = new JsonMember(others[i].name(), entries[i].key(), values[i]);
      }
    }
    return new JsonObject(List.of(MemberOrder.sorted(members, count)), node);
  }
}
