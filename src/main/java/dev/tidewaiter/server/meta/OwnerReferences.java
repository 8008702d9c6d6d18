package dev.tidewaiter.server.meta;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * The owners of an object.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/validation/objectmeta.go, ValidateOwnerReferences.
 */
final class OwnerReferences {

  private static final GroupVersionKind EVENT = new GroupVersionKind("", "v1", "Event");
  private static final String EMPTY = "must not be empty";
  /** The fields as the type declares them; the last two are left out where they are not there. */
  private static final String[] TEXTS = {"apiVersion", "kind", "name", "uid"};
  private static final String[] FLAGS = {"controller", "blockOwnerDeletion"};

  private OwnerReferences() {}

  static void validate(ObjectView references, Errors errors) {
    String controller = "";
    List<ObjectView> items = references.items();
    for (ObjectView reference : items) {
      reference(reference, errors);
      if (reference.at("controller").flag()) {
        String name = reference.at("kind").text() + "/" + reference.at("name").text();
        if (!controller.isEmpty()) {
          errors.invalid(references, printed(items), "Only one reference can have Controller set to true. Found \"true\" in references for "
              + controller + " and " + name);
        } else {
          controller = name;
        }
      }
    }
  }

  private static void reference(ObjectView reference, Errors errors) {
    ObjectView apiVersion = reference.at("apiVersion");
    if (errors.demandText(apiVersion, EMPTY) && !isGroupVersion(apiVersion.text())) {
      errors.invalid(apiVersion, "must be <group>/<version> or <version>");
    }
    errors.demandText(reference.at("kind"), EMPTY);
    errors.demandText(reference.at("name"), EMPTY);
    errors.demandText(reference.at("uid"), EMPTY);
    GroupVersionKind kind = GroupVersionKind.of(apiVersion.text(), reference.at("kind").text());
    if (kind.equals(EVENT)) {
      errors.invalid(reference, printed(reference), "/v1, Kind=Event is disallowed from being an owner");
    }
  }

  /** A group and a version, or a version alone. */
  private static boolean isGroupVersion(String text) {
    int slash = text.indexOf('/');
    return slash == text.lastIndexOf('/') && slash < text.length() - 1;
  }

  /** References as the server prints them. */
  static String printed(List<ObjectView> references) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < references.size(); i++) {
      out.append(i == 0 ? "" : ",").append(printed(references.get(i)));
    }
    return out.append(']').toString();
  }

  /** A reference as the server prints it: two that print alike are the same. */
  static String printed(ObjectView reference) {
    StringBuilder out = new StringBuilder();
    for (String text : TEXTS) {
      out.append(out.isEmpty() ? "{\"" : ",\"").append(text).append("\":").append(GoPrint.json(reference.at(text).text()));
    }
    for (String flag : FLAGS) {
      if (reference.at(flag).present()) {
        out.append(",\"").append(flag).append("\":").append(reference.at(flag).flag());
      }
    }
    return out.append('}').toString();
  }
}
