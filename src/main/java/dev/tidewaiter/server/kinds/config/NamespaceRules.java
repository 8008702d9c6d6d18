package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a Namespace.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateNamespace; pkg/apis/core/v1,
 * SetDefaults_Namespace.
 */
public final class NamespaceRules implements KindRules {

  /** Labels the Namespace with its name, which therefore must be a label's value too; one whose name is yet to be made is not. */
  @Override
  public JsonObject defaulted(JsonObject namespace) {
    JsonObject metadata = Fill.objectOf(namespace, "metadata");
    Optional<JsonValue> name = metadata.get("name");
    if (Fill.textOf(metadata, "name").isEmpty()) {
      return namespace;
    }
    JsonObject labels = Fill.objectOf(metadata, "labels").with("kubernetes.io/metadata.name", name.get());
    return namespace.with("metadata", metadata.with("labels", labels));
  }

  @Override
  public void validate(ObjectView namespace, Errors errors) {
    ObjectView finalizers = namespace.at("spec", "finalizers");
    for (ObjectView item : finalizers.items()) {
      finalizer(item.as(finalizers), errors);
    }
    if (errors.count() == 0) {
      PodSecurityLabels.validate(namespace.at("metadata", "labels"), errors);
    }
  }

  private static void finalizer(ObjectView finalizer, Errors errors) {
    Names.qualifiedName(finalizer, errors);
    String name = finalizer.text();
    boolean standard = name.equals("kubernetes") || name.equals("orphan") || name.equals("foregroundDeletion");
    if (name.indexOf('/') < 0 && !standard) {
      errors.invalid(finalizer, "name is neither a standard finalizer name nor is it fully qualified");
    }
  }
}
