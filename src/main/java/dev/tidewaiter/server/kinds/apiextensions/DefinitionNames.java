package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * The names under which a custom resource is served.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, ValidateCustomResourceDefinitionNames.
 */
final class DefinitionNames {

  private DefinitionNames() {}

  static void validate(ObjectView names, Errors errors) {
    errors.demandText(names.at("plural"), "");
    errors.demandText(names.at("singular"), "");
    errors.demandText(names.at("kind"), "");
    errors.demandText(names.at("listKind"), "");
    labelIfAny(names.at("plural"), errors);
    labelIfAny(names.at("singular"), errors);
    mixedCase(names.at("kind"), errors);
    mixedCase(names.at("listKind"), errors);
    for (ObjectView shortName : names.at("shortNames").items()) {
      label(shortName, errors);
    }
    ObjectView kind = names.at("kind");
    if (!kind.text().isEmpty() && kind.text().equals(names.at("listKind").text())) {
      errors.invalid(names.at("listKind"), "kind and listKind may not be the same");
    }
    for (ObjectView category : names.at("categories").items()) {
      label(category, errors);
    }
  }

  private static void labelIfAny(ObjectView field, Errors errors) {
    if (!field.text().isEmpty()) {
      label(field, errors);
    }
  }

  /** A DNS-1035 label; all that is wrong is one error. */
  static void label(ObjectView field, Errors errors) {
    together(field, "", Dns.label1035(field.text()), errors);
  }

  private static void mixedCase(ObjectView field, Errors errors) {
    if (!field.text().isEmpty()) {
      List<String> wrong = Dns.label1035(GoCase.lower(field.text()));
      together(field, "may have mixed case, but should otherwise match: ", wrong, errors);
    }
  }

  /** A subdomain; all that is wrong is one error. Answers whether something is. */
  static boolean subdomain(ObjectView field, Errors errors) {
    List<String> wrong = Dns.subdomain(field.text());
    together(field, "", wrong, errors);
    return !wrong.isEmpty();
  }

  private static void together(ObjectView field, String before, List<String> wrong, Errors errors) {
    if (!wrong.isEmpty()) {
      errors.invalid(field, before + String.join(",", wrong));
    }
  }
}
