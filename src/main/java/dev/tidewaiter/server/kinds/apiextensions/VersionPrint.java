package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The versions of a definition as the server's sentences print them, without what all have alike.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/apis/apiextensions/types.go.
 */
final class VersionPrint {

  private VersionPrint() {}

  static String versions(ObjectView versions, SharedFields shared) {
    if (versions.absent()) {
      return "null";
    }
    StringBuilder out = new StringBuilder();
    for (ObjectView version : versions.items()) {
      out.append(out.isEmpty() ? "" : ",").append(
          new GoStruct()
              .text("Name", version.at("name"))
              .flag("Served", version.at("served"))
              .flag("Storage", version.at("storage"))
              .flag("Deprecated", version.at("deprecated"))
              .orNull("DeprecationWarning", version.at("deprecationWarning"))
              .raw("Schema", shared.schema() ? "null" : validation(version.at("schema")))
              .raw("Subresources", shared.subresources() ? "null" : subresources(version.at("subresources")))
              .raw("AdditionalPrinterColumns", shared.columns() ? "null" : columns(version.at("additionalPrinterColumns")))
              .raw("SelectableFields", shared.selectable() ? "null" : selectable(version.at("selectableFields")))
              .print());
    }
    return "[" + out + "]";
  }

  private static String validation(ObjectView validation) {
    if (validation.absent()) {
      return "null";
    }
    ObjectView schema = validation.at("openAPIV3Schema");
    return "{\"OpenAPIV3Schema\":" + (schema.absent() ? "null" : SchemaPrint.schema(schema)) + "}";
  }

  private static String subresources(ObjectView subresources) {
    if (subresources.absent()) {
      return "null";
    }
    ObjectView scale = subresources.at("scale");
    GoStruct scaled =
        new GoStruct()
            .text("SpecReplicasPath", scale.at("specReplicasPath"))
            .text("StatusReplicasPath", scale.at("statusReplicasPath"))
            .orNull("LabelSelectorPath", scale.at("labelSelectorPath"));
    return new GoStruct()
        .raw("Status", subresources.at("status").present() ? "{}" : "null")
        .struct("Scale", scale, scaled)
        .print();
  }

  private static String columns(ObjectView columns) {
    if (columns.absent()) {
      return "null";
    }
    StringBuilder out = new StringBuilder();
    for (ObjectView column : columns.items()) {
      out.append(out.isEmpty() ? "" : ",").append(
          new GoStruct()
              .text("Name", column.at("name"))
              .text("Type", column.at("type"))
              .text("Format", column.at("format"))
              .text("Description", column.at("description"))
              .number("Priority", column.at("priority"))
              .text("JSONPath", column.at("jsonPath"))
              .print());
    }
    return "[" + out + "]";
  }

  private static String selectable(ObjectView fields) {
    if (fields.absent()) {
      return "null";
    }
    StringBuilder out = new StringBuilder();
    for (ObjectView field : fields.items()) {
      out.append(out.isEmpty() ? "" : ",").append("{\"JSONPath\":").append(GoPrint.json(field.at("jsonPath").text())).append('}');
    }
    return "[" + out + "]";
  }
}
