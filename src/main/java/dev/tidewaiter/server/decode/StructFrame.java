package dev.tidewaiter.server.decode;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object that decodes into a struct. A null leaves its field as it was: not there. */
final class StructFrame implements Frame {

  private final JsonObject object;
  private final Struct type;
  private final boolean root;
  private int at = -1;
  private JsonMember member;
  private Field field;
  private List<JsonMember> changed;

  StructFrame(JsonObject object, Struct type, boolean root) {
    this.object = object;
    this.type = type;
    this.root = root;
  }

  Struct type() {
    return type;
  }

  @Override
  public boolean next(Findings findings) {
    while (++at < object.members().size()) {
      member = object.members().get(at);
      Optional<Field> known = type.fields().field(member.name());
      if (known.isPresent()) {
        field = known.get();
        return true;
      }
      findings.unknownField(this, member);
      drop();
    }
    return false;
  }

  @Override
  public JsonValue child() {
    return member.value();
  }

  @Override
  public GoType childType() {
    return field.type();
  }

  @Override
  public void put(JsonValue decoded) {
    if (decoded instanceof JsonNull) {
      drop();
    } else if (decoded != member.value()) {
      changed().add(new JsonMember(member.name(), member.key(), decoded));
    } else if (changed != null) {
      changed.add(member);
    }
  }

  private void drop() {
    changed();
  }

  /** The members that stay, from the first change on apart from those that went in. */
  private List<JsonMember> changed() {
    if (changed == null) {
      changed = new ArrayList<>(object.members().subList(0, at));
    }
    return changed;
  }

  @Override
  public JsonValue result() {
    return changed == null ? object : new JsonObject(changed, object.node());
  }

  @Override
  public FieldPath childPath(FieldPath own) {
    return own.child(member.name());
  }

  @Override
  public void addSteps(List<String> steps) {
    steps.addAll(field.embedded());
    steps.add(field.jsonName());
  }

  @Override
  public void addStrictStep(StringBuilder path) {
    path.append(path.isEmpty() ? "" : ".").append(member.name());
  }

  @Override
  public boolean root() {
    return root;
  }
}
