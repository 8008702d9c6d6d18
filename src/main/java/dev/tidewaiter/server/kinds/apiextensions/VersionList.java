package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The versions of a definition: their names, their schemas, which one is stored.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, validateCustomResourceDefinitionSpec.
 */
final class VersionList {

  private VersionList() {}

  static void validate(ObjectView spec, SharedFields shared, Errors errors) {
    List<ObjectView> versions = spec.at("versions").items();
    for (ObjectView version : versions) {
      ObjectView schema = version.at("schema", "openAPIV3Schema");
      if (schema.absent()) {
        errors.required(schema, "");
      }
    }
    defaults(spec, versions, errors);
    int stored = 0;
    Set<String> names = new HashSet<>();
    for (ObjectView version : versions) {
      ObjectView name = version.at("name");
      stored += version.at("storage").flag() ? 1 : 0;
      names.add(name.text());
      DefinitionNames.label(name, errors);
      VersionFields.validate(version, shared, hasStatus(versions, version, shared), errors);
    }
    if (names.size() < versions.size()) {
      errors.invalid(spec.at("versions"), VersionPrint.versions(spec.at("versions"), shared), "must contain unique version names");
    }
    if (stored != 1) {
      errors.invalid(
          spec.at("versions"), VersionPrint.versions(spec.at("versions"), shared),
          "must have exactly one version marked as storage version");
    }
    if (!versions.isEmpty() && !versions.get(0).at("name").text().isEmpty()) {
      ObjectView name = versions.get(0).at("name").as(spec, "version");
      List<String> wrong = Dns.label1035(name.text());
      if (!wrong.isEmpty()) {
        errors.invalid(name, String.join(",", wrong));
      }
    }
  }

  private static void defaults(ObjectView spec, List<ObjectView> versions, Errors errors) {
    if (!spec.at("preserveUnknownFields").flag()) {
      return;
    }
    for (ObjectView version : versions) {
      if (SchemaTree.hasDefault(version.at("schema", "openAPIV3Schema").object())) {
        errors.invalid(spec.at("preserveUnknownFields"), "must be false in order to use defaults in the schema");
        return;
      }
    }
  }

  /** Of versions of one name the first one's subresources count for all. */
  private static boolean hasStatus(List<ObjectView> versions, ObjectView version, SharedFields shared) {
    if (shared.subresources()) {
      return version.at("subresources", "status").present();
    }
    for (ObjectView one : versions) {
      if (one.at("name").text().equals(version.at("name").text())) {
        return one.at("subresources", "status").present();
      }
    }
    return false;
  }
}
