package dev.tidewaiter.server.kinds.node;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.kinds.core.ResourcesValidation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The status of a Node, which may be set when it is made: amounts of resources, and the features that its kubelet declares.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateNodeResources, validateNodeSwapStatus, validateNodeDeclaredFeatures.
 */
final class NodeStatusValidation {

  private NodeStatusValidation() {}

  /** @param metadata under whose path the amount of swap is reported */
  static void validate(ObjectView status, ObjectView metadata, Errors errors) {
    amounts(status.at("capacity"), errors);
    amounts(status.at("allocatable"), errors);
    ObjectView swap = status.at("nodeInfo", "swap", "capacity");
    if (swap.present()) {
      errors.positive(swap.as(metadata.path().child("nodeSwapStatus").child("capacity")));
    }
    features(status.at("declaredFeatures").items(), errors);
  }

  private static void amounts(ObjectView resources, Errors errors) {
    for (ObjectView amount : resources.entries()) {
      ObjectView printed = amount.name().isEmpty() ? amount : amount.as(resources, amount.name());
      ResourcesValidation.quantity(printed, Quantities.ofResource(amount), errors);
    }
  }

  private static void features(List<ObjectView> features, Errors errors) {
    for (int i = 0; i < features.size(); i++) {
      feature(features.get(i), errors);
      if (i + 1 < features.size()) {
        ObjectView next = features.get(i + 1);
        int order = compare(features.get(i).text(), next.text());
        if (order == 0) {
          errors.duplicate(next);
        } else if (order > 0) {
          errors.invalid(next, "list must be sorted alphabetically");
        }
      }
    }
  }

  private static void feature(ObjectView feature, Errors errors) {
    String name = feature.text();
    String start = "invalid feature name " + GoPrint.quoted(name) + ": must ";
    if (Utf8.length(name) > Dns.SUBDOMAIN_MAX) {
      errors.invalid(feature, start + "be no more than " + Dns.SUBDOMAIN_MAX + " characters");
    } else if (!isFeature(name)) {
      errors.invalid(feature, start + "start with an UpperCamelCase segment, with subsequent segments separated by '/' (e.g., MyFeature or "
          + "MyFeature/mySubFeature), and contain only alphanumeric characters and slashes");
    }
  }

  /** Segments of letters and digits with slashes between; each begins with a letter, and the first with one in upper case. */
  private static boolean isFeature(String name) {
    boolean begins = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z' || i > 0 && c >= 'a' && c <= 'z';
      boolean inside = letter || c >= '0' && c <= '9' || c == '/';
      if (!(begins ? letter : inside)) {
        return false;
      }
      begins = c == '/';
    }
    return !begins;
  }

  /** The order of their UTF-8. */
  private static int compare(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
