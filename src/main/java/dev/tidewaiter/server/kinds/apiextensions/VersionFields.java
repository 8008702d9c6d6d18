package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * What stands in one version of a definition, or in all alike.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, validateCustomResourceDefinitionVersion,
 * ValidateCustomResourceDefinitionSubresources and ValidateCustomResourceColumnDefinition.
 */
final class VersionFields {

  private static final String[] COLUMN_TYPES = {"boolean", "date", "integer", "number", "string"};
  private static final String[] COLUMN_FORMATS = {"byte", "date", "date-time", "double", "float", "int32", "int64", "password"};

  private VersionFields() {}

  /** What is a version's own. */
  static void validate(ObjectView version, SharedFields shared, boolean status, Errors errors) {
    DeprecationWarning.validate(version, errors);
    ObjectView schema = version.at("schema", "openAPIV3Schema");
    if (!shared.schema()) {
      SchemaWalk.validate(schema, status, errors);
    }
    if (!shared.subresources()) {
      subresources(version.at("subresources"), errors);
    }
    if (!shared.columns()) {
      columns(version.at("additionalPrinterColumns"), errors);
    }
    ObjectView fields = version.at("selectableFields");
    if (!shared.selectable() && fields.size() > 0) {
      if (shared.schema() || schema.absent()) {
        errors.invalid(fields, "\"\"", "may only be set when `version.schema.openAPIV3Schema` is not included");
      } else {
        SelectableFields.validate(fields, schema, errors);
      }
    }
  }

  /** What all versions have alike, as the definition's own. */
  static void validateShared(ObjectView spec, SharedFields shared, Errors errors) {
    List<ObjectView> versions = spec.at("versions").items();
    if (versions.isEmpty()) {
      return;
    }
    ObjectView first = versions.get(0);
    ObjectView validation = first.at("schema").as(spec, "validation");
    if (shared.schema()) {
      SchemaWalk.validate(validation.at("openAPIV3Schema"), hasStatus(versions), errors);
    }
    if (shared.subresources()) {
      subresources(first.at("subresources").as(spec, "subresources"), errors);
    }
    if (shared.columns()) {
      columns(first.at("additionalPrinterColumns").as(spec, "additionalPrinterColumns"), errors);
    }
    ObjectView fields = first.at("selectableFields").as(spec, "selectableFields");
    if (shared.selectable() && fields.size() > 0) {
      if (shared.schema() && validation.present()) {
        SelectableFields.validate(fields, validation.at("openAPIV3Schema"), errors);
      } else {
        errors.invalid(fields, "\"\"", "may only be set when validations.schema is included");
      }
    }
  }

  private static boolean hasStatus(List<ObjectView> versions) {
    for (ObjectView version : versions) {
      if (version.at("subresources", "status").present()) {
        return true;
      }
    }
    return false;
  }

  private static void subresources(ObjectView subresources, Errors errors) {
    ObjectView scale = subresources.at("scale");
    if (scale.absent()) {
      return;
    }
    ObjectView replicas = scale.at("specReplicasPath");
    if (errors.demandText(replicas, "") && isPath(replicas, errors) && !replicas.text().startsWith(".spec.")) {
      errors.invalid(replicas, "should be a json path under .spec");
    }
    ObjectView present = scale.at("statusReplicasPath");
    if (errors.demandText(present, "") && isPath(present, errors) && !present.text().startsWith(".status.")) {
      errors.invalid(present, "should be a json path under .status");
    }
    ObjectView selector = scale.at("labelSelectorPath");
    String path = selector.text();
    if (!path.isEmpty() && isPath(selector, errors) && !path.startsWith(".spec.") && !path.startsWith(".status.")) {
      errors.invalid(selector, "should be a json path under either .spec or .status");
    }
  }

  private static void columns(ObjectView columns, Errors errors) {
    for (ObjectView column : columns.items()) {
      errors.demandText(column.at("name"), "");
      ObjectView type = column.at("type");
      if (errors.demandText(type, "must be one of " + String.join(",", COLUMN_TYPES))) {
        oneOf(type, COLUMN_TYPES, errors);
      }
      if (!column.at("format").text().isEmpty()) {
        oneOf(column.at("format"), COLUMN_FORMATS, errors);
      }
      ObjectView path = column.at("jsonPath").as(column, "JSONPath");
      if (errors.demandText(path, "")) {
        isPath(path, errors);
      }
    }
  }

  private static void oneOf(ObjectView field, String[] known, Errors errors) {
    for (String one : known) {
      if (one.equals(field.text())) {
        return;
      }
    }
    errors.invalid(field, "must be one of " + String.join(",", known));
  }

  private static boolean isPath(ObjectView field, Errors errors) {
    if (field.text().startsWith(".")) {
      return true;
    }
    errors.invalid(field, "must be a simple json path starting with .");
    return false;
  }
}
