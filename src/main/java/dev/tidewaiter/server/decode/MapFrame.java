package dev.tidewaiter.server.decode;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** An object that decodes into a map. A null is the zero value; type errors do not name the key. */
final class MapFrame implements Frame {

  private final JsonObject object;
  private final GoType element;
  private int at = -1;
  private JsonMember member;
  private List<JsonMember> changed;

  MapFrame(JsonObject object, GoType element) {
    this.object = object;
    this.element = element;
  }

  @Override
  public boolean next(Findings findings) {
    if (++at == object.members().size()) {
      return false;
    }
    member = object.members().get(at);
    return true;
  }

  @Override
  public JsonValue child() {
    return member.value();
  }

  @Override
  public GoType childType() {
    return element;
  }

  @Override
  public void put(JsonValue decoded) {
    JsonValue value = decoded instanceof JsonNull none ? ZeroValues.of(element, none.node()) : decoded;
    if (changed == null && value != member.value()) {
      changed = new ArrayList<>(object.members().subList(0, at));
    }
    if (changed != null) {
      changed.add(value == member.value() ? member : new JsonMember(member.name(), member.key(), value));
    }
  }

  @Override
  public JsonValue result() {
    return changed == null ? object : new JsonObject(changed, object.node());
  }

  @Override
  public FieldPath childPath(FieldPath own) {
    return own.key(member.name());
  }

  @Override
  public void addSteps(List<String> steps) {}

  @Override
  public void addStrictStep(StringBuilder path) {
    path.append(path.isEmpty() ? "" : ".").append(member.name());
  }

  @Override
  public boolean root() {
    return false;
  }
}
