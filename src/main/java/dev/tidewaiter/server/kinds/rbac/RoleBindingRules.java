package dev.tidewaiter.server.kinds.rbac;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What the API server demands of a RoleBinding or a ClusterRoleBinding.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/rbac/validation, ValidateRoleBinding and ValidateClusterRoleBinding; pkg/apis/rbac/v1/defaults.go;
 * the declarative rules of pkg/apis/rbac/v1, which replace written ones and come last.
 */
public final class RoleBindingRules implements KindRules {

  static final String GROUP = "rbac.authorization.k8s.io";

  private final boolean inNamespace;

  /** The rules of a RoleBinding, or of a ClusterRoleBinding, which is in no namespace. */
  public RoleBindingRules(boolean inNamespace) {
    this.inNamespace = inNamespace;
  }

  @Override
  public JsonObject defaulted(JsonObject binding) {
    List<JsonValue> subjects = new ArrayList<>();
    for (JsonValue subject : Fill.itemsOf(binding, "subjects")) {
      subjects.add(subject instanceof JsonObject object ? Subject.defaulted(object) : subject);
    }
    return Fill.items(binding, "subjects", subjects).with("roleRef", Fill.text(Fill.objectOf(binding, "roleRef"), "apiGroup", GROUP));
  }

  @Override
  public void validate(ObjectView binding, Errors errors) {
    ObjectView role = binding.at("roleRef");
    errors.oneOfPlain(role.at("apiGroup"), GROUP);
    if (inNamespace) {
      errors.oneOfPlain(role.at("kind"), "Role", "ClusterRole");
    } else {
      errors.oneOfPlain(role.at("kind"), "ClusterRole");
    }
    Names.pathSegment(role.at("name"), errors);
    for (ObjectView subject : binding.at("subjects").items()) {
      Subject.validate(subject, inNamespace, errors);
    }
    declared(binding, errors);
  }

  private static void declared(ObjectView binding, Errors errors) {
    for (ObjectView subject : binding.at("subjects").items()) {
      errors.demandText(subject.at("name"), "");
    }
    errors.demandText(binding.at("roleRef", "name"), "");
  }
}
