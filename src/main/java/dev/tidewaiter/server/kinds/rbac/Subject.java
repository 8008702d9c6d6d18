package dev.tidewaiter.server.kinds.rbac;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * Whom a binding is about.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/rbac/validation, ValidateRoleBindingSubject; pkg/apis/rbac/v1/defaults.go, SetDefaults_Subject.
 */
final class Subject {

  private Subject() {}

  static JsonObject defaulted(JsonObject subject) {
    String kind = Fill.textOf(subject, "kind");
    return kind.equals("User") || kind.equals("Group") ? Fill.text(subject, "apiGroup", RoleBindingRules.GROUP) : subject;
  }

  static void validate(ObjectView subject, boolean inNamespace, Errors errors) {
    switch (subject.at("kind").text()) {
      case "ServiceAccount" -> serviceAccount(subject, inNamespace, errors);
      case "User", "Group" -> errors.oneOfPlain(subject.at("apiGroup"), RoleBindingRules.GROUP);
      default -> errors.notSupported(subject.at("kind"), "ServiceAccount", "User", "Group");
    }
  }

  private static void serviceAccount(ObjectView subject, boolean inNamespace, Errors errors) {
    if (!subject.at("name").text().isEmpty()) {
      Names.dnsSubdomain(subject.at("name"), errors);
    }
    errors.oneOfPlain(subject.at("apiGroup"), "");
    if (!inNamespace) {
      errors.demandText(subject.at("namespace"), "");
    }
  }
}
