package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the server warns of in schemas: formats that mean nothing to it, and sets of what is no scalar.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/registry/customresourcedefinition/strategy.go, WarningsOnCreate;
 * pkg/apiserver/validation/formats.go.
 */
final class SchemaWarnings {

  private static final Set<String> OF_TEXTS = Set.of(
      "bsonobjectid", "uri", "email", "hostname", "ipv4", "ipv6", "cidr", "mac", "uuid", "uuid3", "uuid4", "uuid5", "isbn", "isbn10",
      "isbn13", "creditcard", "ssn", "hexcolor", "rgbcolor", "byte", "password", "date", "duration", "datetime", "k8sshortname",
      "k8slongname");

  private SchemaWarnings() {}

  static void look(ObjectView schema, Warnings warnings) {
    if (!SchemaNode.isSchema(schema)) {
      return;
    }
    SchemaTree tree = new SchemaTree(schema.object());
    Set<String> formats = new TreeSet<>();
    Set<String> sets = new TreeSet<>();
    while (tree.hasNext()) {
      JsonObject one = tree.next();
      if (one.find("format") >= 0) {
        String format = Fill.textOf(one, "format");
        if (!format.isEmpty() && !isKnown(format, Fill.textOf(one, "type"))) {
          formats.add(format);
        }
      }
      if (one.find("x-kubernetes-list-type") >= 0 && Fill.textOf(one, "x-kubernetes-list-type").equals("set")) {
        sets.add(Fill.textOf(Fill.objectOf(one, "items"), "type"));
      }
    }
    for (String format : formats) {
      warnings.add(schema, "unrecognized format " + GoPrint.quoted(format));
    }
    for (String type : sets) {
      if (type.equals("array") || type.equals("object")) {
        warnings.add(schema, "x-kubernetes-list-type: set for items of type " + GoPrint.quoted(type)
            + " is not supported by server-side apply or CEL validation rules");
      }
    }
  }

  /** Whether the server knows a format of a type. */
  static boolean isKnown(String format, String type) {
    return switch (type) {
      case "", "string" -> OF_TEXTS.contains(format.indexOf('-') < 0 ? format : format.replace("-", ""));
      case "integer" -> format.equals("int32") || format.equals("int64");
      case "number" -> format.equals("float") || format.equals("double");
      default -> false;
    };
  }
}
