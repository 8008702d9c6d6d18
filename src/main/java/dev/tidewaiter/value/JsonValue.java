package dev.tidewaiter.value;

import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value with the YAML node it was read from.
 *
 * <p>A value that the API server would fill in has no node of its own: it carries the node of the value it was made from, or of the
 * object it was put into.
 */
public sealed interface JsonValue {

  YamlNode node();

  /** The word encoding/json uses in its messages: object, array, string, number, bool, null. */
  String typeName();

  /** An object. Immutable; equal to one with the same members and node. */
  final class JsonObject implements JsonValue {

    private static final int FEW = 16;

    private final List<JsonMember> members;
    private final YamlNode node;

    /** Of the members, made when one is looked for first; of two threads that make them at once either one's will do. */
    private String[] names;

    /** Of each name one bit, by its hash code; 0 until one is looked for. Most names that are looked for are not there. */
    private int marks;

    /**
     * An object.
     *
     * @param members in the order of the UTF-8 bytes of their names, each name once: the order in which the server visits them
     */
    public JsonObject(List<JsonMember> members, YamlNode node) {
      this.members = List.copyOf(members);
      this.node = node;
    }

    /** The members in the order of the UTF-8 bytes of their names. */
    public List<JsonMember> members() {
      return members;
    }

    @Override
    public YamlNode node() {
      return node;
    }

    @Override
    public String typeName() {
      return "object";
    }

    /** The member of a name. */
    public Optional<JsonMember> member(String name) {
      int index = find(name);
      return index < 0 ? Optional.empty() : Optional.of(members.get(index));
    }

    /**
     * Where among the members that of a name stands; negative if there is none. Among few members, whose names are most often the same
     * string, it is quicker to look.
     */
    public int find(String name) {
      if (members.size() > FEW) {
        return indexOf(name);
      }
      int seen = marks;
      if (((seen == 0 ? makeMarks() : seen) & mark(name)) == 0) {
        return -1;
      }
      String[] known = names;
      String[] all = known == null ? makeNames() : known;
      for (int i = 0; i < all.length; i++) {
        if (all[i] == name) {
          return i;
        }
      }
      int length = name.length();
      for (int i = 0; i < all.length; i++) {
        if (all[i].length() == length && all[i].equals(name)) {
          return i;
        }
      }
      return -1;
    }

    /** The value of a member; empty if there is no such member. */
    public Optional<JsonValue> get(String name) {
      int index = find(name);
      return index < 0 ? Optional.empty() : Optional.of(members.get(index).value());
    }

    /** This object with a member put in or replaced; a replaced member keeps its key. */
    public JsonObject with(String name, JsonValue value) {
      int index = indexOf(name);
      int at = index < 0 ? -index - 1 : index;
      JsonMember[] changed = members.toArray(new JsonMember[index < 0 ? members.size() + 1 : members.size()]);
      if (index < 0) {
        System.arraycopy(changed, at, changed, at + 1, members.size() - at);
      }
      changed[at] = new JsonMember(name, index < 0 ? node : members.get(index).key(), value);
      return new JsonObject(List.of(changed), node);
    }

    /** This object with those members of another that it lacks. */
    public JsonObject withMissing(JsonObject other) {
      List<JsonMember> all = new ArrayList<>(members.size() + other.members.size());
      int own = 0;
      for (JsonMember offered : other.members) {
        while (own < members.size() && Utf8Order.compare(members.get(own).name(), offered.name()) < 0) {
          all.add(members.get(own++));
        }
        if (own == members.size() || !members.get(own).name().equals(offered.name())) {
          all.add(new JsonMember(offered.name(), node, offered.value()));
        }
      }
      all.addAll(members.subList(own, members.size()));
      return new JsonObject(all, node);
    }

    /** This object with those of some members, in whatever order, that it lacks. */
    public JsonObject withMissing(Map<String, JsonValue> more) {
      if (more.isEmpty()) {
        return this;
      }
      JsonMember[] offered = new JsonMember[more.size()];
      int count = 0;
      for (Map.Entry<String, JsonValue> one : more.entrySet()) {
        offered[count++] = new JsonMember(one.getKey(), node, one.getValue());
      }
      return withMissing(new JsonObject(List.of(MemberOrder.sorted(offered, count)), node));
    }

    /** This object without a member. */
    public JsonObject without(String name) {
      int index = find(name);
      if (index < 0) {
        return this;
      }
      List<JsonMember> changed = new ArrayList<>(members);
      changed.remove(index);
      return new JsonObject(changed, node);
    }

    private static int mark(String name) {
      int hash = name.hashCode();
      return 1 << (hash ^ hash >>> 5);
    }

    private int makeMarks() {
      int made = 0;
      for (int i = 0; i < members.size(); i++) {
        made |= mark(members.get(i).name());
      }
      marks = made;
      return made;
    }

    private String[] makeNames() {
      String[] made = new String[members.size()];
      for (int i = 0; i < made.length; i++) {
        made[i] = members.get(i).name();
      }
      names = made;
      return made;
    }

    @Override
    public boolean equals(Object other) {
      return this == other || other instanceof JsonObject object && members.equals(object.members) && node.equals(object.node);
    }

    @Override
    public int hashCode() {
      return 31 * members.hashCode() + node.hashCode();
    }

    @Override
    public String toString() {
      return "JsonObject" + members;
    }

    /** Where a member is; where it would be put in, less one and negated, if there is none. */
    private int indexOf(String name) {
      int low = 0;
      int high = members.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order = Utf8Order.compare(members.get(middle).name(), name);
        if (order == 0) {
          return middle;
        }
        if (order < 0) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -low - 1;
    }
  }

  /**
   * A member of an object.
   *
   * @param key the node of the key; for a member that was filled in, the node of the object
   */
  record JsonMember(String name, YamlNode key, JsonValue value) {}

  /** An array. */
  record JsonArray(List<JsonValue> items, YamlNode node) implements JsonValue {
    public JsonArray {
      items = List.copyOf(items);
    }

    @Override
    public String typeName() {
      return "array";
    }
  }

  /** A string. */
  record JsonString(String value, YamlNode node) implements JsonValue {
    @Override
    public String typeName() {
      return "string";
    }
  }

  /**
   * A number.
   *
   * @param text the number exactly as the server's JSON has it, such as {@code 420} for {@code 0644} and {@code 1e+21}
   */
  record JsonNumber(String text, YamlNode node) implements JsonValue {
    @Override
    public String typeName() {
      return "number";
    }
  }

  /** A boolean. */
  record JsonBoolean(boolean value, YamlNode node) implements JsonValue {
    @Override
    public String typeName() {
      return "bool";
    }
  }

  /** A null. */
  record JsonNull(YamlNode node) implements JsonValue {
    @Override
    public String typeName() {
      return "null";
    }
  }
}
