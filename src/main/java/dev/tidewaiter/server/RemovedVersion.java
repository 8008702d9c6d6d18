package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.ReadObject;
import dev.tidewaiter.server.decode.Decoded;
import dev.tidewaiter.server.decode.Decoder;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.KindTable;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an object of a version that the server does not have as one of the version that took its place, if it is one as it stands, so that
 * the rest of it can be looked at. What is not stays as it was written, but for kinds that make pods: of those it is broken.
 */
final class RemovedVersion {

  private static final Set<String> ALWAYS_OF_ONE_SHAPE = Set.of("apps", "batch");

  private RemovedVersion() {}

  /** The object as it can be looked at; empty if it can't. */
  static Optional<ReadObject> read(JsonObject object, GroupVersionKind gvk, KubernetesSchemas schemas, ClusterSettings settings) {
    Optional<Kind> kind = schemas.kind(gvk);
    Optional<GroupVersionKind> now = kind.isPresent() ? kind.get().lifecycle().replacement() : Optional.empty();
    Optional<Struct> struct = now.isPresent() ? schemas.type(now.get()) : Optional.empty();
    if (struct.isPresent() && now.get().kind().equals(gvk.kind())) {
      Decoded decoded = Decoder.decode(object, struct.get());
      if (decoded.problems().isEmpty()) {
        Optional<KindRules> rules = KindTable.rules(now.get(), settings);
        JsonObject filled = rules.isPresent() ? rules.get().defaulted(decoded.object()) : decoded.object();
        return Optional.of(new ReadObject(now.get(), kind, decoded.object(), filled));
      }
      if (ALWAYS_OF_ONE_SHAPE.contains(gvk.group())) {
        return Optional.empty();
      }
    }
    return Optional.of(new ReadObject(gvk, kind, object, object));
  }
}
