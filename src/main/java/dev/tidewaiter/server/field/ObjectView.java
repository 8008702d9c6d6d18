package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of a decoded object: its value if it has one, the path the server prints for it, and the place a finding about it points at.
 *
 * <p>A view of a field that is not there reads as Go's zero value: the empty string, 0, false, no items. A decoded object holds no
 * nulls, so a field is there or it is not.
 */
public final class ObjectView {

  private final FieldPath path;
  private final Optional<JsonValue> value;
  private final YamlNode key;
  private final String name;

  private ObjectView(FieldPath path, Optional<JsonValue> value, YamlNode key, String name) {
    this.path = path;
    this.value = value;
    this.key = key;
    this.name = name;
  }

  /** The whole object; what it lacks is reported at its {@code kind}. */
  public static ObjectView of(JsonObject object) {
    YamlNode key = object.get("kind").map(JsonValue::node).orElseGet(() -> firstKey(object.node()));
    return new ObjectView(FieldPath.ROOT, Optional.of(object), key, "");
  }

  /** A field of this object. */
  public ObjectView at(String field) {
    return child(path.child(field), field);
  }

  /** A field some steps below. */
  public ObjectView at(String first, String second, String... more) {
    ObjectView view = at(first).at(second);
    for (String field : more) {
      view = view.at(field);
    }
    return view;
  }

  /** The entry of a map under a key. */
  public ObjectView key(String mapKey) {
    return child(path.key(mapKey), mapKey);
  }

  /** The items of a list; none if this is no list. */
  public List<ObjectView> items() {
    if (value.isEmpty() || !(value.get() instanceof JsonArray array)) {
      return List.of();
    }
    List<ObjectView> items = new ArrayList<>(array.items().size());
    for (int i = 0; i < array.items().size(); i++) {
      JsonValue item = array.items().get(i);
      items.add(new ObjectView(path.index(i), Optional.of(item), item.node() == array.node() ? key : firstKey(item.node()), ""));
    }
    return items;
  }

  /** The entries of a map in the order the server visits them, each under its key; none if this is no map. */
  public List<ObjectView> entries() {
    if (value.isEmpty() || !(value.get() instanceof JsonObject object)) {
      return List.of();
    }
    List<ObjectView> entries = new ArrayList<>(object.members().size());
    for (JsonMember member : object.members()) {
      entries.add(new ObjectView(path.key(member.name()), Optional.of(member.value()), keyOf(object, member), member.name()));
    }
    return entries;
  }

  /** The same value and place under another printed path. */
  public ObjectView as(FieldPath other) {
    return new ObjectView(other, value, key, name);
  }

  /** The key of a map entry, or the name of a field; empty for items and the object itself. */
  public String name() {
    return name;
  }

  public FieldPath path() {
    return path;
  }

  public boolean present() {
    return value.isPresent();
  }

  public boolean absent() {
    return value.isEmpty();
  }

  /** The value; empty if the field is not there. */
  public Optional<JsonValue> value() {
    return value;
  }

  /** The value as an object; an empty one if it is none. */
  public JsonObject object() {
    return value.isPresent() && value.get() instanceof JsonObject object ? object : new JsonObject(List.of(), key);
  }

  /** The string; empty if there is none. */
  public String text() {
    return value.isPresent() && value.get() instanceof JsonString string ? string.value() : "";
  }

  /** Whether the value is a string, as a port's name is where it could be a number. */
  public boolean isText() {
    return value.isPresent() && value.get() instanceof JsonString;
  }

  /** The integer; 0 if there is none. */
  public long number() {
    return value.isPresent() && value.get() instanceof JsonNumber number ? Long.parseLong(number.text()) : 0;
  }

  /** The boolean; false if there is none. */
  public boolean flag() {
    return value.isPresent() && value.get() instanceof JsonBoolean bool && bool.value();
  }

  /** How many items the list or entries the map has. */
  public int size() {
    if (value.isPresent() && value.get() instanceof JsonArray array) {
      return array.items().size();
    }
    return value.isPresent() && value.get() instanceof JsonObject object ? object.members().size() : 0;
  }

  /** The place of the value; of the parent's key where the field is not there or was filled in from nothing. */
  public Span place() {
    return value.isPresent() && !filledIn() ? value.get().node().span() : key.span();
  }

  /** The place of the field's key; of the parent's key where the field is not there. */
  public Span keyPlace() {
    return key.span();
  }

  private boolean filledIn() {
    return key == value.get().node();
  }

  private ObjectView child(FieldPath childPath, String childName) {
    if (value.isPresent() && value.get() instanceof JsonObject object) {
      Optional<JsonMember> member = object.member(childName);
      if (member.isPresent()) {
        return new ObjectView(childPath, Optional.of(member.get().value()), keyOf(object, member.get()), childName);
      }
    }
    return new ObjectView(childPath, Optional.empty(), key, childName);
  }

  /** A member that was filled in has the object's own node for a key: what it lacks is reported where the object is. */
  private YamlNode keyOf(JsonObject object, JsonMember member) {
    return member.key() == object.node() ? key : member.key();
  }

  private static YamlNode firstKey(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty() ? mapping.entries().get(0).key() : node;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
