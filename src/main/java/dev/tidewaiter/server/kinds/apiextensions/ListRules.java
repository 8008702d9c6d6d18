package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How lists and maps are merged: {@code x-kubernetes-list-type}, {@code -list-map-keys} and {@code -map-type}.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, ValidateCustomResourceDefinitionOpenAPISchema and validateMapListKeysMapSet.
 */
final class ListRules {

  private static final String IN_SET = "must be atomic as item of a list with x-kubernetes-list-type=set";
  private static final String KEYS_OF_MAP = "must be map if x-kubernetes-list-map-keys is non-empty";
  private static final String KEY = "this property is in x-kubernetes-list-map-keys, so it ";

  private ListRules() {}

  static void validate(SchemaNode node, Errors errors) {
    ObjectView view = node.view;
    if (node.hasMapType) {
      if (!node.type.equals("object")) {
        BuildingRules.demand(view.at("type"), node.type, "must be object if x-kubernetes-map-type is specified", errors);
      }
      errors.oneOfPlain(view.at("x-kubernetes-map-type"), "atomic", "granular");
    }
    ObjectView listType = view.at("x-kubernetes-list-type");
    if (node.hasListType) {
      if (!node.type.equals("array")) {
        BuildingRules.demand(view.at("type"), node.type, "must be array if x-kubernetes-list-type is specified", errors);
      } else if (node.listType.equals("set")) {
        itemOfSet(node.items(), errors);
      }
      errors.oneOfPlain(listType, "atomic", "set", "map");
    }
    if (node.hasMapKeys && !node.listType.equals("map")) {
      if (node.hasListType) {
        errors.invalid(listType, KEYS_OF_MAP);
      } else {
        errors.required(listType, KEYS_OF_MAP);
      }
    }
    if (node.listType.equals("map")) {
      map(node, errors);
    }
    if (node.listType.equals("map") || node.listType.equals("set")) {
      items(node, errors);
    }
  }

  private static void itemOfSet(ObjectView items, Errors errors) {
    ObjectView listType = items.at("x-kubernetes-list-type");
    String printed = GoPrint.quoted(listType.present() ? listType.text() : "null");
    String type = items.at("type").text();
    if (type.equals("array") && listType.present() && !listType.text().equals("atomic")) {
      errors.invalid(listType, printed, IN_SET);
    } else if (type.equals("object") && !items.at("x-kubernetes-map-type").text().equals("atomic")) {
      errors.invalid(items.at("x-kubernetes-map-type"), printed, IN_SET);
    }
  }

  private static void map(SchemaNode node, Errors errors) {
    ObjectView keys = node.view.at("x-kubernetes-list-map-keys");
    if (!node.hasMapKeys) {
      errors.required(keys, "must not be empty if x-kubernetes-list-type is map");
    }
    ObjectView items = node.view.at("items");
    if (!node.hasItems) {
      errors.required(items, "must have a schema if x-kubernetes-list-type is map");
    } else if (SchemaNode.isSchema(items)) {
      String type = items.at("type").text();
      if (type.equals("object")) {
        keys(keys, items, errors);
      } else {
        errors.invalid(items.at("type"), GoPrint.quoted(type), "must be object if parent array's x-kubernetes-list-type is map");
      }
    } else {
      errors.invalid(items, SchemaPrint.items(items), "must only have a single schema if x-kubernetes-list-type is map");
    }
  }

  private static void keys(ObjectView keys, ObjectView items, Errors errors) {
    Set<String> seen = new HashSet<>();
    for (ObjectView key : keys.items()) {
      ObjectView property = items.at("properties").key(key.text());
      String type = property.at("type").text();
      if (property.absent()) {
        errors.invalid(keys, "entries must all be names of item properties");
      } else if (type.equals("array") || type.equals("object")) {
        errors.invalid(
            property.at("type"), GoPrint.quoted("object"), "must be a scalar type if parent array's x-kubernetes-list-type is map");
      }
      if (!seen.add(key.text())) {
        errors.invalid(keys, "must not contain duplicate entries");
      }
    }
  }

  private static void items(SchemaNode node, Errors errors) {
    ObjectView items = node.items();
    if (items.absent()) {
      return;
    }
    if (items.at("nullable").flag()) {
      errors.forbidden(items.at("nullable"), "cannot be nullable when x-kubernetes-list-type is " + node.listType);
    }
    if (!node.listType.equals("map")) {
      return;
    }
    List<ObjectView> required = items.at("required").items();
    for (ObjectView key : node.view.at("x-kubernetes-list-map-keys").items()) {
      ObjectView property = items.at("properties").key(key.text());
      if (property.absent()) {
        continue;
      }
      if (property.at("default").absent() && !holds(required, key.text())) {
        errors.required(property.at("default"), KEY + "must have a default or be a required property");
      }
      if (property.at("nullable").flag()) {
        errors.forbidden(property.at("nullable"), KEY + "cannot be nullable");
      }
    }
  }

  private static boolean holds(List<ObjectView> names, String name) {
    for (ObjectView one : names) {
      if (one.text().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
