package dev.tidewaiter.server.decode;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.value.JsonValue;
import java.util.List;

/** An object or array that is being decoded, and the child that it is at. */
sealed interface Frame permits StructFrame, MapFrame, ListFrame {

  /** Moves to the next child; false if there is none. */
  boolean next(Findings findings);

  /** The child. */
  JsonValue child();

  /** What the child decodes into. */
  GoType childType();

  /** Takes the child's decoded value; a null stands for none. */
  void put(JsonValue decoded);

  /** The decoded object or array once there is no next child; the one that went in if nothing changed. */
  JsonValue result();

  /** The path of the child in an object that is reached by {@code own}. */
  FieldPath childPath(FieldPath own);

  /** Appends the steps to the child as type errors list them. */
  void addSteps(List<String> steps);

  /** Appends the step to the child as the server's list of unknown fields has it. */
  void addStrictStep(StringBuilder path);

  /** Whether this is the root of what Go decodes in one go; a value that decodes itself begins anew. */
  boolean root();
}
