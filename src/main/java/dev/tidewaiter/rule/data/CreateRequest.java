package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.function.Function;

/**
 * The request to create an object, as admission policies see it.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/endpoints/handlers/create.go, for the namespace that a Namespace itself is in.
 *
 * @param plural the resource's name; empty for a kind of someone else's of which nothing is known
 * @param scoped whether it is known whether it lives in a namespace
 * @param namespace that it is in; of a Namespace its own name, empty if it is in none
 * @param object with all that the server fills in
 */
record CreateRequest(GroupVersionKind gvk, String plural, boolean scoped, String name, String namespace, ObjectView object) {

  /** The label that the server gives every namespace. */
  static final String NAME_LABEL = "kubernetes.io/metadata.name";

  private static final Function<Subject, CreateRequest> MAKER = CreateRequest::make;

  static CreateRequest of(Subject subject) {
    return subject.made(MAKER);
  }

  private static CreateRequest make(Subject subject) {
    String plural = subject.writtenKind().map(Kind::plural).orElse("");
    String name = subject.ref().name();
    JsonObject object = ServedObject.of(subject.gvk(), subject.filled().object());
    String namespace = subject.namespace();
    if (subject.is("", "Namespace")) {
      return new CreateRequest(subject.gvk(), plural, true, name, name, ObjectView.of(namespaceOf(object, name)));
    }
    boolean scoped = subject.writtenKind().isPresent() || !namespace.isEmpty();
    return new CreateRequest(subject.gvk(), plural, scoped, name, namespace, ObjectView.of(inNamespace(object, namespace)));
  }

  /** The request with what the definition of its kind says. */
  CreateRequest defined(String resource, boolean namespaced) {
    String in = !namespaced ? "" : namespace.isEmpty() ? "default" : namespace;
    return new CreateRequest(gvk, resource, true, name, in, ObjectView.of(inNamespace(object.object(), in)));
  }

  /** Whether there is no such kind, so that no server is ever asked: those of others are of groups with a dot. */
  boolean isOfNoKind() {
    return plural.isEmpty() && gvk.group().indexOf('.') < 0;
  }

  private static JsonObject inNamespace(JsonObject object, String namespace) {
    return namespace.isEmpty() ? object : object.with("metadata", Fill.text(Fill.objectOf(object, "metadata"), "namespace", namespace));
  }

  /** A Namespace with what the server gives every one. */
  static JsonObject namespaceOf(JsonObject written, String name) {
    JsonObject metadata = Fill.objectOf(written, "metadata");
    JsonObject labels = Fill.objectOf(metadata, "labels").with(NAME_LABEL, new JsonString(name, metadata.node()));
    return written.with("metadata", metadata.with("labels", labels));
  }

  boolean isForNamespace() {
    return gvk.group().isEmpty() && gvk.kind().equals("Namespace");
  }

  ObjectView labels() {
    return object.at("metadata", "labels");
  }
}
