package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.field.ResourceNames;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Requests and limits of resources. What is wrong between a request and its limit stands at the map, without the resource's name.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateResourceRequirements, ValidateResourceQuantityValue.
 */
public final class ResourcesValidation {

  private ResourcesValidation() {}

  /**
   * The resources of a container.
   *
   * @param claims the names in the Pod's {@code resourceClaims}
   */
  static void container(ObjectView resources, SortedSet<String> claims, Errors errors) {
    amounts(resources, false, errors);
    ResourceClaimsValidation.ofContainer(resources.at("claims"), claims, errors);
  }

  /** Resources of a whole Pod. */
  static void pod(ObjectView resources, SortedSet<String> claims, Errors errors) {
    amounts(resources, true, errors);
    ResourceClaimsValidation.ofContainer(resources.at("claims"), claims, errors);
  }

  /** What a Pod costs beside its containers, or a runtime class says it does: checked as the limits of a container. */
  public static void overhead(ObjectView overhead, Errors errors) {
    boolean hugePages = false;
    boolean computing = false;
    for (ObjectView entry : overhead.as(overhead.path().child("limits")).entries()) {
      ResourceNames.ofContainer(entry, entry.name(), errors);
      amount(entry, errors);
      hugePages |= ResourceNames.isHugePages(entry.name());
      computing |= isComputing(entry.name());
    }
    if (hugePages && !computing) {
      errors.forbidden(overhead, "HugePages require cpu or memory");
    }
  }

  /** An amount of a resource: not negative, whole where the resource is counted, so many pages where it is huge pages. */
  static void amount(ObjectView entry, Errors errors) {
    if (!Quantities.isPlain(entry) || ResourceNames.isHugePages(entry.name())) {
      Quantity amount = Quantities.ofResource(entry);
      quantity(entry, amount, errors);
      wholePages(entry, amount, errors);
    }
  }

  private static void wholePages(ObjectView entry, Quantity amount, Errors errors) {
    if (ResourceNames.isHugePages(entry.name()) && !isWholePages(entry.name(), amount)) {
      errors.invalid(entry, print(amount), amount + " is not positive integer multiple of " + entry.name());
    }
  }

  /** An amount of a resource: not negative, and whole where the resource is counted. */
  public static void quantity(ObjectView entry, Quantity amount, Errors errors) {
    Quantities.nonNegative(entry, amount, errors);
    if (ResourceNames.isInteger(entry.name()) && amount.milliValue() % 1000 != 0) {
      errors.invalid(entry, Quantities.print(amount), "must be an integer");
    }
  }

  private static void amounts(ObjectView resources, boolean ofPod, Errors errors) {
    if (resources.size() == 0) {
      return;
    }
    boolean hugePages = false;
    boolean computing = false;
    ObjectView limits = resources.at("limits");
    ObjectView requests = resources.at("requests");
    for (ObjectView limit : limits.entries()) {
      name(limit, ofPod, errors);
      amount(limit, errors);
      hugePages |= ResourceNames.isHugePages(limit.name());
      computing |= isComputing(limit.name());
    }
    for (ObjectView request : requests.entries()) {
      name(request, ofPod, errors);
      request(request, requests, limits, errors);
      hugePages |= ResourceNames.isHugePages(request.name());
      computing |= isComputing(request.name());
    }
    if (hugePages && !computing) {
      errors.forbidden(resources, "HugePages require cpu or memory");
    }
  }

  private static void request(ObjectView request, ObjectView requests, ObjectView limits, Errors errors) {
    if (Quantities.isPlain(request) && request.text().equals(limits.key(request.name()).text())
        && !ResourceNames.isHugePages(request.name())) {
      return;
    }
    Quantity asked = Quantities.ofResource(request);
    quantity(request, asked, errors);
    againstLimit(request, asked, requests, limits, errors);
    wholePages(request, asked, errors);
  }

  private static void name(ObjectView entry, boolean ofPod, Errors errors) {
    int before = errors.count();
    if (!ofPod) {
      ResourceNames.ofContainer(entry, entry.name(), errors);
      return;
    }
    ResourceNames.any(entry, entry.name(), errors);
    if (errors.count() == before && !PodLevelResources.isSupported(entry.name())) {
      errors.notSupported(entry, GoPrint.json(entry.name()), new String[] {"cpu", "hugepages-", "memory"});
    }
  }

  /** Whether an amount is so many pages of the size that the name tells. */
  private static boolean isWholePages(String name, Quantity amount) {
    Optional<Quantity> page = Quantity.parse(name.substring("hugepages-".length()));
    return page.isPresent() && page.get().signum() > 0 && page.get().milliValue() % 1000 == 0 && page.get().value() != 0
        && amount.value() % page.get().value() == 0;
  }

  private static void againstLimit(ObjectView request, Quantity asked, ObjectView requests, ObjectView limits, Errors errors) {
    String name = request.name();
    ObjectView limit = limits.key(name);
    boolean exact = !ResourceNames.isOvercommitAllowed(name);
    if (limit.absent()) {
      if (exact) {
        errors.required(limits, "Limit must be set for non overcommitable resources");
      }
      return;
    }
    Quantity most = Quantities.ofResource(limit);
    int order = asked.compareTo(most);
    if (exact && order != 0) {
      errors.invalid(request.as(requests.path()), print(asked), "must be equal to " + name + " limit of " + most);
    } else if (order > 0) {
      errors.invalid(request.as(requests.path()), print(asked), "must be less than or equal to " + name + " limit of " + most);
    }
  }

  private static boolean isComputing(String name) {
    return name.equals("cpu") || name.equals("memory");
  }

  private static String print(Quantity quantity) {
    return GoPrint.quoted(quantity.toString());
  }
}
