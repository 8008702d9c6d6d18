package dev.tidewaiter.server.decode;

import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.schema.GoType.Other;
import dev.tidewaiter.schema.GoType.Scalar;
import dev.tidewaiter.schema.GoType.SchemaOr;
import dev.tidewaiter.schema.GoType.Slice;
import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes an object as the server does, and reads on where the server stops.
 *
 * <p>The server's decoder keeps the first value of a wrong type and goes on; a type that decodes itself ends everything with its error,
 * which wins. Unknown fields count only if neither happened. Own stack: objects nest as deep as they like.
 *
 * <p>Source: sigs.k8s.io/json, UnmarshalStrict; Kubernetes 1.37, the UnmarshalJSON methods of apimachinery and apiextensions.
 */
public final class Decoder {

  private final List<Frame> stack = new ArrayList<>();
  private final Findings findings = new Findings(stack);

  private Decoder() {}

  /** Decodes an object into a struct. */
  public static Decoded decode(JsonObject object, Struct type) {
    return new Decoder().run(object, type);
  }

  private Decoded run(JsonObject object, Struct type) {
    stack.add(new StructFrame(object, type, true));
    JsonObject decoded = object;
    while (!stack.isEmpty()) {
      Frame top = stack.get(stack.size() - 1);
      if (isDone(top)) {
        stack.remove(stack.size() - 1);
        if (stack.isEmpty()) {
          decoded = (JsonObject) top.result();
        } else {
          findings.left(top);
          stack.get(stack.size() - 1).put(top.result());
        }
      }
    }
    return findings.decoded(decoded);
  }

  /** Decodes the children of a frame up to one that holds others, which then is on top; whether there was none. */
  private boolean isDone(Frame frame) {
    int depth = stack.size();
    while (frame.next(findings)) {
      step(frame, frame.child(), frame.childType());
      if (stack.size() > depth) {
        return false;
      }
    }
    return true;
  }

  /** Decodes a child that holds no others, or goes down into one that does. */
  private void step(Frame parent, JsonValue value, GoType type) {
    if (value instanceof JsonNull) {
      parent.put(value);
    } else if (type instanceof Scalar scalar) {
      parent.put(Scalars.decode(value, scalar, findings));
    } else if (type instanceof SchemaOr choice) {
      choose(parent, value, choice);
    } else if (type instanceof Slice slice && value instanceof JsonArray array) {
      stack.add(new ListFrame(array, slice.element(), false));
    } else if (type instanceof Struct struct && value instanceof JsonObject object) {
      stack.add(new StructFrame(object, struct, false));
    } else if (type instanceof GoType.Map map && value instanceof JsonObject object) {
      stack.add(new MapFrame(object, map.element()));
    } else {
      findings.wrongType(value, type);
      parent.put(new JsonNull(value.node()));
    }
  }

  /** Something that is neither schema nor list is passed over, but where a boolean may stand. */
  private void choose(Frame parent, JsonValue value, SchemaOr type) {
    if (value instanceof JsonObject object) {
      stack.add(new StructFrame(object, type.schema(), true));
    } else if (type.other() == Other.BOOL) {
      if (!(value instanceof JsonBoolean)) {
        findings.neitherBooleanNorSchema(value);
      }
      parent.put(value);
    } else if (value instanceof JsonArray array) {
      stack.add(new ListFrame(array, type.other() == Other.STRINGS ? STRING : type.schema(), true));
    } else {
      parent.put(new JsonArray(List.of(), value.node()));
    }
  }

  private static final Scalar STRING = new Scalar("string", GoType.Form.STRING);
}
