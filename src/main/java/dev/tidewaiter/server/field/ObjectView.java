package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
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

  /** What a field that is not there holds: a decoded object has no nulls. */
  private static final JsonValue NONE =
      new JsonNull(new YamlNode.Scalar(new Span(0, 0), YamlNode.Properties.NONE, "", YamlNode.Style.PLAIN));

  private static final int FIELD = -1;
  private static final int ENTRY = -2;
  private static final int ITSELF = -3;

  /** What this is a part of; not asked for once the path is made, and there is none if that is given. */
  private final ObjectView around;

  private final int step;
  private final String name;
  private final JsonValue value;
  private final YamlNode key;
  private final boolean filledIn;

  /** Made when it is asked for: most views are looked at once and never printed. */
  private FieldPath path;

  /**
   * @param step an item's index, or what kind of step from what is around it is
   * @param filledIn whether the value was made from nothing
   */
  private ObjectView(ObjectView around, int step, String name, JsonValue value, YamlNode key, boolean filledIn) {
    this.around = around;
    this.step = step;
    this.name = name;
    this.value = value;
    this.key = key;
    this.filledIn = filledIn;
  }

  private ObjectView(FieldPath path, String name, JsonValue value, YamlNode key, boolean filledIn) {
    this(null, ITSELF, name, value, key, filledIn);
    this.path = path;
  }

  /** The whole object; what it lacks is reported at its {@code kind}. */
  public static ObjectView of(JsonObject object) {
    Optional<JsonValue> kind = object.get("kind");
    YamlNode key = kind.isPresent() ? kind.get().node() : firstKey(object.node());
    return new ObjectView(FieldPath.ROOT, "", object, key, false);
  }

  /** A field of this object. */
  public ObjectView at(String field) {
    return child(FIELD, field);
  }

  /** A field two steps below. */
  public ObjectView at(String first, String second) {
    return at(first).at(second);
  }

  /** A field three steps below. */
  public ObjectView at(String first, String second, String third) {
    return at(first).at(second).at(third);
  }

  /** A field some steps below. */
  public ObjectView at(String first, String second, String third, String... more) {
    ObjectView view = at(first).at(second).at(third);
    for (String field : more) {
      view = view.at(field);
    }
    return view;
  }

  /** The entry of a map under a key. */
  public ObjectView key(String mapKey) {
    return child(ENTRY, mapKey);
  }

  /** The items of a list; none if this is no list. */
  public List<ObjectView> items() {
    if (!(value instanceof JsonArray array) || array.items().isEmpty()) {
      return List.of();
    }
    List<ObjectView> items = new ArrayList<>(array.items().size());
    for (int i = 0; i < array.items().size(); i++) {
      JsonValue item = array.items().get(i);
      items.add(new ObjectView(this, i, "", item, item.node() == array.node() ? key : firstKey(item.node()), false));
    }
    return items;
  }

  /** The entries of a map in the order the server visits them, each under its key; none if this is no map. */
  public List<ObjectView> entries() {
    if (!(value instanceof JsonObject object) || object.members().isEmpty()) {
      return List.of();
    }
    List<ObjectView> entries = new ArrayList<>(object.members().size());
    for (JsonMember member : object.members()) {
      entries.add(member(ENTRY, object, member));
    }
    return entries;
  }

  /** The same value and place under another printed path. */
  public ObjectView as(FieldPath other) {
    return new ObjectView(other, name, value, key, filledIn);
  }

  /** The same value and place, printed as another one is. */
  public ObjectView as(ObjectView other) {
    return new ObjectView(other, ITSELF, name, value, key, filledIn);
  }

  /** The same value and place, printed as a field of another object. */
  public ObjectView as(ObjectView parent, String field) {
    return new ObjectView(parent, FIELD, field, value, key, filledIn);
  }

  /** The key of a map entry, or the name of a field; empty for items and the object itself. */
  public String name() {
    return name;
  }

  /** The path the server prints. */
  public FieldPath path() {
    if (path == null) {
      makePaths();
    }
    return path;
  }

  /** Makes the paths of all that is around this, from the outermost that has none on, and its own. */
  private void makePaths() {
    List<ObjectView> without = new ArrayList<>();
    for (ObjectView view = this; view.path == null; view = view.around) {
      without.add(view);
    }
    for (int i = without.size() - 1; i >= 0; i--) {
      ObjectView view = without.get(i);
      view.path = view.below(view.around.path);
    }
  }

  private FieldPath below(FieldPath parent) {
    if (step >= 0) {
      return parent.index(step);
    }
    return step == FIELD ? parent.child(name) : step == ENTRY ? parent.key(name) : parent;
  }

  /** Whether the field is there. */
  public boolean present() {
    return value != NONE;
  }

  /** Whether the field is not there. */
  public boolean absent() {
    return value == NONE;
  }

  /** The value; empty if the field is not there. */
  public Optional<JsonValue> value() {
    return value == NONE ? Optional.empty() : Optional.of(value);
  }

  /** The value as an object; an empty one if it is none. */
  public JsonObject object() {
    return value instanceof JsonObject object ? object : new JsonObject(List.of(), key);
  }

  /** The string; empty if there is none. */
  public String text() {
    return value instanceof JsonString string ? string.value() : "";
  }

  /** Whether the value is a string, as a port's name is where it could be a number. */
  public boolean isText() {
    return value instanceof JsonString;
  }

  /** The integer; 0 if there is none, or a number that is none, as only an object of a version can have that is no longer served. */
  public long number() {
    return value instanceof JsonNumber number ? integer(number.text()) : 0;
  }

  private static long integer(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The boolean; false if there is none. */
  public boolean flag() {
    return value instanceof JsonBoolean bool && bool.value();
  }

  /** How many items the list or entries the map has. */
  public int size() {
    if (value instanceof JsonArray array) {
      return array.items().size();
    }
    return value instanceof JsonObject object ? object.members().size() : 0;
  }

  /** The place of the value; of the parent's key where the field is not there or was filled in from nothing. */
  public Span place() {
    return present() && !filledIn ? value.node().span() : key.span();
  }

  /** The place of the field's key; of the parent's key where the field is not there. */
  public Span keyPlace() {
    return key.span();
  }

  private ObjectView child(int childStep, String childName) {
    if (value instanceof JsonObject object) {
      int index = object.find(childName);
      if (index >= 0) {
        return member(childStep, object, object.members().get(index));
      }
    }
    return new ObjectView(this, childStep, childName, NONE, key, false);
  }

  /**
   * A member that was filled in has the object's own node for a key: what it lacks is reported where the object is. One whose value has
   * that node too was made from nothing, unless the object itself was made from a single value.
   */
  private ObjectView member(int memberStep, JsonObject object, JsonMember member) {
    boolean filled = member.key() == object.node();
    boolean fromNothing = filled && member.value().node() == object.node() && object.node() instanceof YamlNode.Mapping;
    return new ObjectView(this, memberStep, member.name(), member.value(), filled ? key : member.key(), fromNothing);
  }

  private static YamlNode firstKey(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty() ? mapping.entries().get(0).key() : node;
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
