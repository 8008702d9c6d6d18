package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.kube.GoLocation;
import dev.tidewaiter.kube.TimeZoneNames;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The time zone of a CronJob.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/batch/validation, validateTimeZone.
 */
final class TimeZoneName {

  private static final int LONGEST_PART = 14;

  private TimeZoneName() {}

  static void validate(ObjectView zone, TimeZoneNames zones, Errors errors) {
    if (zone.absent()) {
      return;
    }
    String name = zone.text();
    if (name.isEmpty()) {
      errors.invalid(zone, "timeZone must be nil or non-empty string");
    } else if (!hasForm(name)) {
      errors.invalid(zone, "unknown time zone " + name);
    } else {
      if (name.equalsIgnoreCase("Local")) {
        errors.invalid(zone, "timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones");
      }
      String problem = GoLocation.problem(name, zones);
      if (!problem.isEmpty()) {
        errors.invalid(zone, problem);
      }
    }
  }

  /** Parts between slashes, as files in folders have them. */
  private static boolean hasForm(String name) {
    for (int start = 0; start <= name.length(); ) {
      int slash = name.indexOf('/', start);
      int end = slash < 0 ? name.length() : slash;
      if (!isPart(name.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isPart(String part) {
    if (part.isEmpty() || part.length() > LONGEST_PART || part.equals(".") || part.equals("..") || part.startsWith("-")) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letterOrDigit && ".-_+".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
