package dev.tidewaiter.server.kinds.flowcontrol;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Whose requests a FlowSchema is about: a user, a group or a ServiceAccount.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/flowcontrol/validation, ValidateFlowSchemaSubject.
 */
final class FlowSubject {

  private FlowSubject() {}

  static void validate(ObjectView subject, Errors errors) {
    switch (subject.at("kind").text()) {
      case "ServiceAccount" -> {
        serviceAccount(subject.at("serviceAccount"), errors);
        forbid(subject.at("user"), "User", errors);
        forbid(subject.at("group"), "Group", errors);
      }
      case "User" -> {
        named(subject.at("user"), "User", errors);
        forbid(subject.at("serviceAccount"), "ServiceAccount", errors);
        forbid(subject.at("group"), "Group", errors);
      }
      case "Group" -> {
        named(subject.at("group"), "Group", errors);
        forbid(subject.at("serviceAccount"), "ServiceAccount", errors);
        forbid(subject.at("user"), "User", errors);
      }
      default -> errors.oneOf(subject.at("kind"), "Group", "ServiceAccount", "User");
    }
  }

  private static void serviceAccount(ObjectView account, Errors errors) {
    if (!demand(account, "ServiceAccount", errors)) {
      return;
    }
    ObjectView name = account.at("name");
    if (errors.demandText(name, "") && !name.text().equals("*")) {
      Names.dnsSubdomain(name, errors);
    }
    if (errors.demandText(account.at("namespace"), "must specify namespace for service account")) {
      Names.dnsLabel(account.at("namespace"), errors);
    }
  }

  private static void named(ObjectView subject, String kind, Errors errors) {
    if (demand(subject, kind, errors)) {
      errors.demandText(subject.at("name"), "");
    }
  }

  private static boolean demand(ObjectView subject, String kind, Errors errors) {
    if (subject.absent()) {
      errors.required(subject, subject.name() + " is required when subject kind is '" + kind + "'");
    }
    return subject.present();
  }

  private static void forbid(ObjectView subject, String kind, Errors errors) {
    if (subject.present()) {
      errors.forbidden(subject, subject.name() + " is forbidden when subject kind is not '" + kind + "'");
    }
  }
}
