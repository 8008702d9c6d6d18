package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * Which fields all versions have alike: the server takes them out of the versions and holds, and prints, them as the definition's own.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/v1/conversion.go, Convert_v1_CustomResourceDefinitionSpec_To_apiextensions.
 */
record SharedFields(boolean schema, boolean subresources, boolean columns, boolean selectable) {

  static SharedFields of(ObjectView spec) {
    List<ObjectView> versions = spec.at("versions").items();
    return new SharedFields(
        alike(versions, "schema"), alike(versions, "subresources"), alike(versions, "additionalPrinterColumns"),
        alike(versions, "selectableFields"));
  }

  private static boolean alike(List<ObjectView> versions, String field) {
    for (int i = 1; i < versions.size(); i++) {
      if (!SameValue.same(versions.get(0).at(field).value(), versions.get(i).at(field).value())) {
        return false;
      }
    }
    return true;
  }
}
