package dev.tidewaiter.rule.data;

import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelNull;
import dev.tidewaiter.cel.value.JsonView;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.ObjectView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The request that creating an object would be. Who makes it is not known.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/cel/condition.go, CreateAdmissionRequest.
 */
final class Requests {

  private Requests() {}

  /**
   * A request.
   *
   * @param plural the resource's name; empty if it is not known
   */
  static CelMap of(GroupVersionKind gvk, String plural, String name, String namespace) {
    Map<Object, Object> request = new LinkedHashMap<>();
    CelMap kind = CelMap.of(entries("group", gvk.group(), "version", gvk.version(), "kind", gvk.kind()));
    Object resourceName = plural.isEmpty() ? CelError.unknowable("the resource of " + gvk.kind()) : plural;
    CelMap resource = CelMap.of(entries("group", gvk.group(), "version", gvk.version(), "resource", resourceName));
    request.put("kind", kind);
    request.put("resource", resource);
    request.put("requestKind", kind);
    request.put("requestResource", resource);
    request.put("name", name);
    if (!namespace.isEmpty()) {
      request.put("namespace", namespace);
    }
    request.put("operation", "CREATE");
    request.put("userInfo", CelError.unknowable("who makes the request"));
    request.put("dryRun", false);
    request.put("options", CelError.unknowable("how the request is made"));
    return CelMap.of(request);
  }

  /** The namespace of a request, as far as it is known; null for a Namespace itself and for what is in none. */
  static Object namespace(CreateRequest request, Surroundings around) {
    Optional<ObjectView> known = request.isForNamespace() ? Optional.empty() : around.namespace(request.namespace());
    if (known.isEmpty()) {
      return unknownNamespace(request.isForNamespace() ? "" : request.namespace());
    }
    Map<Object, Object> metadata = new LinkedHashMap<>();
    ObjectView written = known.get().at("metadata");
    for (String field : List.of("name", "labels", "annotations", "finalizers")) {
      written.at(field).value().ifPresent(value -> metadata.put(field, JsonView.of(value)));
    }
    for (String field : List.of("UID", "creationTimestamp", "resourceVersion", "generation")) {
      metadata.put(field, CelError.unknowable("the " + field + " of a namespace"));
    }
    CelMap spec = CelMap.of(entries("finalizers", CelList.of(List.of("kubernetes"))));
    return CelMap.of(entries("metadata", CelMap.of(metadata), "spec", spec, "status", CelMap.of(entries("phase", "Active"))));
  }

  /** A namespace of which only the name is known; null for an object that is in none. */
  private static Object unknownNamespace(String name) {
    if (name.isEmpty()) {
      return CelNull.NULL;
    }
    CelError unknown = CelError.unknowable("a namespace that is not among the files");
    CelMap metadata = CelMap.of(entries("name", name, "labels", unknown, "annotations", unknown));
    return CelMap.of(entries("metadata", metadata, "spec", unknown, "status", unknown));
  }

  private static Map<Object, Object> entries(Object... keysAndValues) {
    Map<Object, Object> entries = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      entries.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return entries;
  }
}
