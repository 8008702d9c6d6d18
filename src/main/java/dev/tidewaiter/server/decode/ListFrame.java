package dev.tidewaiter.server.decode;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonNull;
import java.util.ArrayList;
import java.util.List;

/** An array that decodes into a slice. A null is the zero value; type errors do not name the index. */
final class ListFrame implements Frame {

  private final JsonArray array;
  private final GoType element;
  private final boolean root;
  private int at = -1;
  private JsonValue child;
  private List<JsonValue> changed;

  ListFrame(JsonArray array, GoType element, boolean root) {
    this.array = array;
    this.element = element;
    this.root = root;
  }

  @Override
  public boolean next(Findings findings) {
    if (++at == array.items().size()) {
      return false;
    }
    child = array.items().get(at);
    return true;
  }

  @Override
  public JsonValue child() {
    return child;
  }

  @Override
  public GoType childType() {
    return element;
  }

  @Override
  public void put(JsonValue decoded) {
    JsonValue value = decoded instanceof JsonNull none ? ZeroValues.of(element, none.node()) : decoded;
    if (changed == null && value != child) {
      changed = new ArrayList<>(array.items().subList(0, at));
    }
    if (changed != null) {
      changed.add(value);
    }
  }

  @Override
  public JsonValue result() {
    return changed == null ? array : new JsonArray(changed, array.node());
  }

  @Override
  public FieldPath childPath(FieldPath own) {
    return own.index(at);
  }

  @Override
  public void addSteps(List<String> steps) {}

  @Override
  public void addStrictStep(StringBuilder path) {
    path.append('[').append(at).append(']');
  }

  @Override
  public boolean root() {
    return root;
  }
}
