package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.field.ResourceNames;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one item of a LimitRange says of one resource, and that it fits together.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateLimitRange.
 */
final class LimitsOfResource {

  /** Amounts from here on are compared in whole units, since their thousandths would not fit 64 bits. */
  private static final long MAX_MILLI_VALUE = Long.MAX_VALUE / 1000;

  private final String resource;
  private final Bound min;
  private final Bound max;
  private final Bound limit;
  private final Bound request;
  private final Bound ratio;

  /** @param defaults whether the item's defaults count, which those of Pods do not */
  LimitsOfResource(ObjectView item, String resource, boolean defaults) {
    this.resource = resource;
    this.min = new Bound(item.at("min").key(resource), true);
    this.max = new Bound(item.at("max").key(resource), true);
    this.limit = new Bound(item.at("default").key(resource), defaults);
    this.request = new Bound(item.at("defaultRequest").key(resource), defaults);
    this.ratio = new Bound(item.at("maxLimitRequestRatio").key(resource), true);
  }

  /** Each sentence is printed with the value of one bound, not always of the one it stands at. */
  void validate(Errors errors) {
    atMost(min, "min value", max, "max value", min, min, errors);
    atMost(min, "min value", request, "default request value", request, request, errors);
    atMost(request, "default request value", max, "max value", request, request, errors);
    atMost(request, "default request value", limit, "default limit value", request, request, errors);
    atMost(min, "min value", limit, "default value", limit, min, errors);
    atMost(limit, "default value", max, "max value", limit, max, errors);
    if (ratio.isSet() && ratio.amount.compareTo(Quantity.of("1")) < 0) {
      ratio.invalid(ratio, "ratio " + ratio.amount + " is less than 1", errors);
    }
    ratioOfBounds(errors);
    if (limit.isSet() && request.isSet() && !ResourceNames.isOvercommitAllowed(resource) && limit.amount.compareTo(request.amount) != 0) {
      request.invalid(
          request, "default value " + limit.amount + " must equal to defaultRequest value " + request.amount + " in " + resource, errors);
    }
  }

  private static void atMost(Bound low, String lowName, Bound high, String highName, Bound at, Bound printed, Errors errors) {
    if (low.isSet() && high.isSet() && low.amount.compareTo(high.amount) > 0) {
      at.invalid(printed, lowName + " " + low.amount + " is greater than " + highName + " " + high.amount, errors);
    }
  }

  private void ratioOfBounds(Errors errors) {
    if (!ratio.isSet() || !min.isSet() || !max.isSet()) {
      return;
    }
    boolean exact =
        ratio.amount.value() < MAX_MILLI_VALUE && min.amount.value() < MAX_MILLI_VALUE && max.amount.value() < MAX_MILLI_VALUE;
    double allowed = exact ? (double) max.amount.milliValue() / min.amount.milliValue() : (double) max.amount.value() / min.amount.value();
    double wanted = exact ? (double) ratio.amount.milliValue() / 1000 : ratio.amount.value();
    if (wanted > allowed) {
      ratio.invalid(ratio, "ratio " + ratio.amount + " is greater than max/min = " + sixDecimals(allowed), errors);
    }
  }

  /** As Go's {@code %f}. */
  private static String sixDecimals(double number) {
    if (Double.isInfinite(number)) {
      return "-Inf";
    }
    boolean negative = Double.compare(number, 0.0) < 0;
    return (negative ? "-" : "") + new BigDecimal(Math.abs(number)).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A bound of the resource. */
  private static final class Bound {
    private final ObjectView field;
    private final boolean counts;
    private final Quantity amount;

    Bound(ObjectView field, boolean counts) {
      this.field = field;
      this.counts = counts;
      this.amount = Quantities.ofResource(field);
    }

    boolean isSet() {
      return counts && field.present();
    }

    void invalid(Bound printed, String detail, Errors errors) {
      errors.invalid(field, Quantities.print(printed.amount), detail);
    }
  }
}
