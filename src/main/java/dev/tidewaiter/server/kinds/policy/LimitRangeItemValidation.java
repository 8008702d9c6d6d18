package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.ResourceNames;
import dev.tidewaiter.value.Utf8Order;
import java.util.Set;
import java.util.TreeSet;

/**
 * One item of a LimitRange.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateLimitRange.
 */
final class LimitRangeItemValidation {

  private LimitRangeItemValidation() {}

  static void validate(ObjectView item, Errors errors) {
    String type = item.at("type").text();
    Set<String> resources = new TreeSet<>(Utf8Order.COMPARATOR);
    names(item.at("max"), type, resources, errors);
    names(item.at("min"), type, resources, errors);
    boolean defaults = !type.equals("Pod");
    if (defaults) {
      names(item.at("default"), type, resources, errors);
      names(item.at("defaultRequest"), type, resources, errors);
    } else {
      notForPods(item.at("default"), errors);
      notForPods(item.at("defaultRequest"), errors);
    }
    boolean storageBound = item.at("min").key("storage").present() || item.at("max").key("storage").present();
    if (type.equals("PersistentVolumeClaim") && !storageBound) {
      errors.required(item.at("limits"), "either minimum or maximum storage value is required, but neither was provided");
    }
    names(item.at("maxLimitRequestRatio"), type, resources, errors);
    for (String resource : resources) {
      new LimitsOfResource(item, resource, defaults).validate(errors);
    }
  }

  private static void names(ObjectView amounts, String type, Set<String> resources, Errors errors) {
    for (ObjectView amount : amounts.entries()) {
      if (type.equals("Pod") || type.equals("Container")) {
        ResourceNames.ofContainer(amount, amount.name(), errors);
      } else {
        ResourceNames.any(amount, amount.name(), errors);
      }
      resources.add(amount.name());
    }
  }

  private static void notForPods(ObjectView defaults, Errors errors) {
    if (defaults.size() > 0) {
      errors.forbidden(defaults, "may not be specified when `type` is 'Pod'");
    }
  }
}
