package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;

/**
 * References to fields of the Pod itself, from environment variables and from files.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateObjectFieldSelector, validateContainerResourceFieldSelector,
 * validateContainerResourceDivisor; pkg/apis/core/pods, ConvertDownwardAPIFieldLabel; pkg/fieldpath, SplitMaybeSubscriptedPath.
 */
final class FieldReferences {

  private static final String[] RESOURCES = {
    "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"
  };
  private static final String SIZES =
      "only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the ";

  private FieldReferences() {}

  /**
   * A reference to a field of the Pod, or to one of its labels or annotations.
   *
   * @param supported the fields that may be referred to here, as the server lists them
   */
  static void podField(ObjectView reference, String[] supported, Errors errors) {
    ObjectView fieldPath = reference.at("fieldPath");
    String path = fieldPath.text();
    if (!errors.demandText(fieldPath, "")) {
      return;
    }
    ObjectView version = reference.at("apiVersion");
    int bracket = path.endsWith("']") ? path.substring(0, path.length() - 2).indexOf("['") : -1;
    if (!version.text().isEmpty() && !version.text().equals("v1")) {
      errors.invalid(fieldPath, "error converting fieldPath: unsupported pod version: " + version.text());
    } else if (bracket > 0) {
      entry(reference, fieldPath, path.substring(0, bracket), path.substring(bracket + 2, path.length() - 2), errors);
    } else if (!isFieldOfPods(path)) {
      errors.invalid(fieldPath, "error converting fieldPath: field label not supported: " + path);
    } else {
      String name = path.equals("spec.host") ? "spec.nodeName" : path;
      if (!contains(supported, name)) {
        errors.notSupported(fieldPath, GoPrint.quoted(name), supported);
      }
    }
  }

  /** Which resource a reference is to: a limit or request of a container. */
  static void resource(ObjectView reference, Errors errors) {
    ObjectView resource = reference.at("resource");
    if (errors.demandText(resource, "") && !contains(RESOURCES, resource.text()) && !isHugePages(resource.text())) {
      errors.notSupported(resource, RESOURCES);
    }
  }

  /** The unit a resource is told in; the server prints the resource where the unit is wrong. */
  static void divisor(ObjectView reference, Errors errors) {
    ObjectView divisor = reference.at("divisor");
    Quantity quantity = Quantities.of(divisor);
    if (quantity.isZero()) {
      return;
    }
    String resource = reference.at("resource").text();
    String unit = quantity.toString();
    String wrong = switch (resource) {
      case "limits.cpu", "requests.cpu" ->
          unit.equals("1") || unit.equals("1m") ? "" : "only divisor's values 1m and 1 are supported with the cpu resource";
      case "limits.memory", "requests.memory" -> isSize(unit) ? "" : SIZES + "memory resource";
      case "limits.ephemeral-storage", "requests.ephemeral-storage" -> isSize(unit) ? "" : SIZES + "local ephemeral storage resource";
      default -> !isHugePages(resource) || isSize(unit) ? "" : SIZES + "hugepages resource";
    };
    if (!wrong.isEmpty()) {
      errors.invalid(divisor, GoPrint.quoted(resource), wrong);
    }
  }

  private static void entry(ObjectView reference, ObjectView fieldPath, String map, String key, Errors errors) {
    boolean annotations = map.equals("metadata.annotations");
    if (!annotations && !map.equals("metadata.labels")) {
      errors.invalid(fieldPath, "error converting fieldPath: field label does not support subscript: " + fieldPath.text());
      return;
    }
    String name = annotations ? GoCase.lower(key) : key;
    for (String message : Formats.qualifiedName(name)) {
      errors.invalid(fieldPath.as(reference), GoPrint.quoted(name), message);
    }
  }

  private static boolean isFieldOfPods(String path) {
    return switch (path) {
      case "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName",
          "spec.restartPolicy", "spec.serviceAccountName", "spec.schedulerName", "status.phase", "status.hostIP", "status.hostIPs",
          "status.podIP", "status.podIPs", "spec.host" -> true;
      default -> false;
    };
  }

  private static boolean isHugePages(String resource) {
    return resource.startsWith("limits.hugepages-") || resource.startsWith("requests.hugepages-");
  }

  private static boolean isSize(String unit) {
    return switch (unit) {
      case "1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei" -> true;
      default -> false;
    };
  }

  private static boolean contains(String[] values, String text) {
    for (String value : values) {
      if (value.equals(text)) {
        return true;
      }
    }
    return false;
  }
}
