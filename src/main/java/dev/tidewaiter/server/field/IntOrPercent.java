package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Formats;

/**
 * Fields that hold a number or a percentage.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/validation, ValidatePositiveIntOrPercent, IsNotMoreThan100Percent, getIntOrPercentValue.
 */
public final class IntOrPercent {

  private IntOrPercent() {}

  /** A number that is not negative, or digits and a percent sign. */
  public static void nonNegative(ObjectView field, Errors errors) {
    if (field.isText()) {
      for (String message : Formats.percent(field.text())) {
        errors.invalid(field, GoPrint.named(field), message);
      }
    } else {
      errors.nonNegative(field);
    }
  }

  /** A percentage of no more than 100. */
  public static void atMost100Percent(ObjectView field, Errors errors) {
    if (isPercent(field) && percent(field) > 100) {
      errors.invalid(field, GoPrint.named(field), "must not be greater than 100%");
    }
  }

  /** The number or the percentage; 0 for what is neither. */
  public static long value(ObjectView field) {
    return !field.isText() ? field.number() : isPercent(field) ? percent(field) : integer(field.text());
  }

  /** Whether the field holds digits and a percent sign. */
  public static boolean isPercent(ObjectView field) {
    return field.isText() && Formats.percent(field.text()).isEmpty();
  }

  private static long percent(ObjectView field) {
    return saturated(field.text(), 0, field.text().length() - 1);
  }

  /** An integer in a text as strconv.Atoi reads it: 0 if it is none, the largest or smallest one if it is beyond. */
  private static long integer(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
    }
    long number = saturated(text, from, text.length());
    return text.startsWith("-") ? -number : number;
  }

  /** Digits as a number; the largest one if they say more. */
  private static long saturated(String digits, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = digits.charAt(i) - '0';
      if (number > (Long.MAX_VALUE - digit) / 10) {
        return Long.MAX_VALUE;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
