package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.field.ResourceNames;
import java.util.Map;
import java.util.SortedSet;

/**
 * Resources of a Pod as a whole.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validatePodResources, validatePodResourceConsistency.
 */
final class PodLevelResources {

  private PodLevelResources() {}

  static void validate(ObjectView spec, SortedSet<String> claims, Errors errors) {
    ObjectView resources = spec.at("resources");
    if (resources.absent()) {
      return;
    }
    if (spec.at("os", "name").text().equals("windows")) {
      errors.forbidden(resources, "may not be set for a windows pod");
      return;
    }
    if (resources.at("claims").present()) {
      errors.forbidden(resources.at("claims"), "claims may not be set for Resources at pod-level");
    }
    ResourcesValidation.pod(resources, claims, errors);
    againstContainers(spec, resources, errors);
  }

  /** Whether a whole Pod can have the resource. */
  static boolean isSupported(String resource) {
    return resource.equals("cpu") || resource.equals("memory") || ResourceNames.isHugePages(resource);
  }

  private static void againstContainers(ObjectView spec, ObjectView resources, Errors errors) {
    for (Map.Entry<String, Quantity> total : ResourceTotals.of(spec, "requests").entrySet()) {
      atLeast(resources.at("requests").key(total.getKey()), total.getValue(), "requests", errors);
    }
    for (Map.Entry<String, Quantity> total : ResourceTotals.of(spec, "limits").entrySet()) {
      if (ResourceNames.isHugePages(total.getKey())) {
        atLeast(resources.at("limits").key(total.getKey()), total.getValue(), "limits", errors);
      }
    }
    for (ObjectView container : spec.at("containers").items()) {
      containerLimits(container, resources, errors);
    }
  }

  private static void atLeast(ObjectView ofPod, Quantity total, String list, Errors errors) {
    Quantity amount = Quantities.ofResource(ofPod);
    if (ofPod.present() && total.compareTo(amount) > 0) {
      errors.invalid(ofPod, print(amount), "must be greater than or equal to aggregate container " + list + " of " + total);
    }
  }

  /** No container may have more than the Pod; the server's path to it exists in no document. */
  private static void containerLimits(ObjectView container, ObjectView resources, Errors errors) {
    for (ObjectView limit : container.at("resources", "limits").entries()) {
      ObjectView ofPod = resources.at("limits").key(limit.name());
      Quantity amount = Quantities.ofResource(limit);
      Quantity most = Quantities.ofResource(ofPod);
      if (ofPod.present() && amount.compareTo(most) > 0) {
        String index = container.path().toString();
        int number = Integer.parseInt(index.substring(index.lastIndexOf('[') + 1, index.length() - 1));
        errors.invalid(
            limit.as(resources.path().child("containers").index(number).key(limit.name()).child("limits")),
            print(amount), "must be less than or equal to pod limits of " + most);
      }
    }
  }

  private static String print(Quantity quantity) {
    return GoPrint.quoted(quantity.toString());
  }
}
