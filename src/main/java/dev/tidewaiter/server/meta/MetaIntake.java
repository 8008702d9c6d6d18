package dev.tidewaiter.server.meta;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the server does to the metadata of an object before it validates it.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/endpoints/handlers/create.go; apiserver/pkg/registry/rest/meta.go;
 * apiserver/pkg/storage/names/generate.go.
 */
public final class MetaIntake {

  /** The five characters that the server would choose at random. */
  private static final String SUFFIX = "xxxxx";

  /** The name that a LimitRange without one would get at random. */
  private static final String RANDOM_NAME = "00000000-0000-4000-8000-000000000000";

  private static final int LONGEST_PREFIX = 58;
  private static final String DEFAULT_NAMESPACE = "default";
  private static final List<String> WIPED =
      List.of("creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "managedFields", "selfLink", "uid");

  private MetaIntake() {}

  /** The object without what only the server may set, in its namespace, with each owner once. */
  public static JsonObject received(JsonObject object, Kind kind, Warnings warnings) {
    JsonObject before = metadata(object);
    JsonObject metadata = before;
    for (int i = 0; i < WIPED.size(); i++) {
      metadata = metadata.without(WIPED.get(i));
    }
    if (!kind.namespaced()) {
      metadata = metadata.without("namespace");
    } else if (text(metadata, "namespace").isEmpty()) {
      metadata = metadata.with("namespace", new JsonString(DEFAULT_NAMESPACE, metadata.node()));
    }
    if (metadata.get("ownerReferences").orElse(null) instanceof JsonArray owners && owners.items().size() > 1) {
      metadata = eachOnce(metadata, owners, ObjectView.of(object).at("metadata", "ownerReferences"), warnings);
    }
    if (metadata.get("finalizers").orElse(null) instanceof JsonArray finalizers) {
      metadata = metadata.with("finalizers", Finalizers.withProtection(finalizers, kind.gvk()));
    }
    return metadata == before ? object : object.with("metadata", metadata);
  }

  /**
   * The object with a name, if it asks for one to be made, and without a generation that the server sets itself; what is not kept needs
   * neither.
   */
  public static JsonObject named(JsonObject object, GroupVersionKind kind) {
    if (MetaRules.of(kind).names() == NameRule.UNSEEN) {
      return object;
    }
    JsonObject before = metadata(object);
    JsonObject metadata = before;
    String prefix = text(metadata, "generateName");
    if (text(metadata, "name").isEmpty() && !prefix.isEmpty()) {
      metadata = metadata.with("name", new JsonString(generated(prefix, kind), metadata.get("generateName").get().node()));
    } else if (text(metadata, "name").isEmpty() && kind.kind().equals("LimitRange")) {
      metadata = metadata.with("name", new JsonString(RANDOM_NAME, metadata.node()));
    }
    if (!MetaRules.of(kind).keepsGeneration()) {
      metadata = metadata.without("generation");
    }
    return metadata == before ? object : object.with("metadata", metadata);
  }

  /** Nothing is appended to an IP address. To all else the server cuts bytes, through the middle of a character if need be. */
  private static String generated(String prefix, GroupVersionKind kind) {
    if (MetaRules.of(kind).names() == NameRule.IP_ADDRESS) {
      return prefix;
    }
    byte[] bytes = prefix.getBytes(StandardCharsets.UTF_8);
    String kept = bytes.length <= LONGEST_PREFIX ? prefix : new String(bytes, 0, LONGEST_PREFIX, StandardCharsets.UTF_8);
    return kept + SUFFIX;
  }

  private static JsonObject eachOnce(JsonObject metadata, JsonArray owners, ObjectView field, Warnings warnings) {
    Map<String, JsonValue> once = new LinkedHashMap<>();
    StringBuilder repeated = new StringBuilder();
    List<ObjectView> items = field.items();
    for (int i = 0; i < items.size(); i++) {
      if (once.putIfAbsent(OwnerReferences.printed(items.get(i)), owners.items().get(i)) != null) {
        repeated.append(repeated.isEmpty() ? "" : ", ").append(items.get(i).at("uid").text());
      }
    }
    if (once.size() == owners.items().size()) {
      return metadata;
    }
    warnings.add(field, ".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject "
        + "such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: " + repeated);
    return metadata.with("ownerReferences", new JsonArray(new ArrayList<>(once.values()), owners.node()));
  }

  private static JsonObject metadata(JsonObject object) {
    return object.get("metadata").orElse(null) instanceof JsonObject metadata ? metadata : new JsonObject(List.of(), object.node());
  }

  private static String text(JsonObject metadata, String name) {
    return metadata.get(name).orElse(null) instanceof JsonString string ? string.value() : "";
  }
}
