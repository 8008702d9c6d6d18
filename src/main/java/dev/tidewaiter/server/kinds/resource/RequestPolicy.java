package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a device's capacity one request may take: one of some values, or a range in steps.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateRequestPolicy and below, without DRAFractionalCapacityRange.
 */
final class RequestPolicy {

  private static final int MAX_VALUES = 10;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private RequestPolicy() {}

  static void validate(ObjectView capacity, Errors errors) {
    ObjectView policy = capacity.at("requestPolicy");
    ObjectView values = policy.at("validValues");
    ObjectView range = policy.at("validRange");
    ObjectView standard = policy.at("default");
    if (values.size() > 0 && range.present()) {
      errors.forbidden(policy, "exactly one policy can be specified, cannot specify \"validValues\" and \"validRange\" at the same time");
    } else if (values.size() > 0) {
      if (standard.absent()) {
        errors.required(standard, "required when validValues is defined");
      } else {
        values(values, standard, Quantities.of(capacity.at("value")), errors);
      }
    } else if (range.present()) {
      if (standard.absent()) {
        errors.required(standard, "required when validRange is defined");
      } else {
        range(range, standard, Quantities.of(capacity.at("value")), errors);
      }
    }
  }

  private static void values(ObjectView values, ObjectView standard, Quantity most, Errors errors) {
    List<ObjectView> items = values.items();
    for (int i = 1; i < items.size(); i++) {
      if (Quantities.of(items.get(i - 1)).compareTo(Quantities.of(items.get(i))) > 0) {
        invalid(items.get(i), "values must be sorted in ascending order", errors);
      }
    }
    boolean found = false;
    if (Declared.maxItems(values, MAX_VALUES, errors)) {
      for (ObjectView value : items) {
        if (Quantities.of(value).compareTo(most) > 0) {
          invalid(value, "option is larger than capacity value: " + most, errors);
        }
        found |= Quantities.of(value).compareTo(Quantities.of(standard)) == 0;
      }
      duplicates(items, errors);
    }
    if (!found) {
      errors.invalid(values, printed(standard), "default value is not valid according to the requestPolicy");
    }
  }

  /** Values are the same if they are once they are rounded up to whole ones. */
  private static void duplicates(List<ObjectView> items, Errors errors) {
    Set<Long> seen = new HashSet<>();
    for (ObjectView item : items) {
      long value = Quantities.of(item).value();
      if (!seen.add(value)) {
        errors.duplicate(item, GoPrint.quoted(Long.toString(value)));
      }
    }
  }

  private static void range(ObjectView range, ObjectView standard, Quantity most, Errors errors) {
    ObjectView min = range.at("min");
    ObjectView max = range.at("max");
    if (min.absent()) {
      errors.required(min, "required when validRange is defined");
      return;
    }
    Quantity least = Quantities.of(min);
    Quantity given = Quantities.of(standard);
    ObjectView givenInRange = standard.as(range, "default");
    if (least.compareTo(most) > 0) {
      invalid(min, "min is larger than capacity value: " + most, errors);
    }
    if (given.compareTo(least) < 0) {
      invalid(givenInRange, "default is less than min: " + least, errors);
    }
    if (max.present()) {
      Quantity largest = Quantities.of(max);
      if (least.compareTo(largest) > 0) {
        errors.invalid(max, printed(min), "min is larger than max: " + largest);
      }
      if (largest.compareTo(most) > 0) {
        invalid(max, "max is larger than capacity value: " + most, errors);
      }
      if (given.compareTo(largest) > 0) {
        invalid(givenInRange, "default is more than max: " + largest, errors);
      }
    }
    if (range.at("step").present()) {
      step(range, givenInRange, most, errors);
    }
  }

  private static void step(ObjectView range, ObjectView standard, Quantity most, Errors errors) {
    ObjectView step = range.at("step");
    ObjectView min = range.at("min");
    Quantity one = Quantities.of(step);
    if (one.signum() <= 0) {
      invalid(step, "must be greater than zero", errors);
      return;
    }
    Quantity first = Quantities.of(min).plus(one);
    if (first.compareTo(most) > 0) {
      invalid(step, "one step " + first + " is larger than capacity value: " + most, errors);
    }
    boolean countable = true;
    for (ObjectView part : List.of(standard, min, range.at("max"), step)) {
      countable &= part.absent() || isCountable(part, errors);
    }
    if (countable) {
      multiple(standard, range, errors);
      if (range.at("max").present()) {
        multiple(range.at("max"), range, errors);
      }
    }
  }

  private static boolean isCountable(ObjectView part, Errors errors) {
    Quantity quantity = Quantities.of(part);
    if (quantity.signum() < 0) {
      invalid(part, "must be greater than or equal to 0", errors);
      return false;
    }
    if (quantity.exact().compareTo(LARGEST) > 0) {
      invalid(part, "must not be larger than " + Long.MAX_VALUE, errors);
      return false;
    }
    return true;
  }

  private static void multiple(ObjectView value, ObjectView range, Errors errors) {
    Quantity least = Quantities.of(range.at("min"));
    Quantity step = Quantities.of(range.at("step"));
    if ((Quantities.of(value).value() - least.value()) % step.value() != 0) {
      errors.invalid(range.at("step"), printed(value), "value is not a multiple of a given step (" + step + ") from (" + least + ")");
    }
  }

  private static void invalid(ObjectView field, String detail, Errors errors) {
    errors.invalid(field, printed(field), detail);
  }

  private static String printed(ObjectView quantity) {
    return GoPrint.quoted(Quantities.of(quantity).toString());
  }
}
