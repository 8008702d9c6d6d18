package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a Namespace.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateNamespace.
 */
public final class NamespaceRules implements KindRules {

  @Override
  public void validate(ObjectView namespace, Errors errors) {
    ObjectView finalizers = namespace.at("spec", "finalizers");
    for (ObjectView item : finalizers.items()) {
      finalizer(item.as(finalizers.path()), errors);
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
