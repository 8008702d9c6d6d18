package dev.tidewaiter.kube;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the five fields of a cron schedule: a list of ranges, such as {@code 1-5,10-30/2}.
 *
 * <p>Source: github.com/robfig/cron v3.0.1, parser.go, getField and getRange.
 *
 * @param bits the values it allows, one bit each; none for a field of commas alone
 * @param star whether it has a part {@code *} or {@code ?} that skips nothing: with a star in one of the two day fields both must match,
 *     without one either will do
 * @param problem what is wrong with the first part that is wrong, in the server's words; empty if nothing is
 */
public record CronField(long bits, boolean star, String problem) {

  /** Whether a value is allowed. */
  public boolean contains(int value) {
    return value >= 0 && value < Long.SIZE && (bits >>> value & 1) != 0;
  }

  /** All values of a unit. */
  static CronField all(CronUnit unit) {
    return new CronField(bits(unit.min(), unit.max(), 1), true, "");
  }

  /** The first value of a unit alone. */
  static CronField first(CronUnit unit) {
    return new CronField(1L << unit.min(), false, "");
  }

  static CronField parse(String text, CronUnit unit) {
    long bits = 0;
    boolean star = false;
    for (String part : split(text, ',')) {
      CronField range = part.isEmpty() ? new CronField(0, false, "") : range(part, unit);
      if (!range.problem.isEmpty()) {
        return range;
      }
      bits |= range.bits;
      star |= range.star;
    }
    return new CronField(bits, star, "");
  }

  /** A star or a number or two numbers and a hyphen, then perhaps a slash and a step; a number with a step means from there to the end. */
  private static CronField range(String text, CronUnit unit) {
    List<String> rangeAndStep = split(text, '/');
    List<String> ends = split(rangeAndStep.get(0), '-');
    boolean star = ends.get(0).equals("*") || ends.get(0).equals("?");
    GoInt start = star ? new GoInt(unit.min(), "") : unit.number(ends.get(0));
    if (!start.valid()) {
      return wrong(start.problem());
    }
    if (!star && ends.size() > 2) {
      return wrong("too many hyphens: " + text);
    }
    GoInt end = star ? new GoInt(unit.max(), "") : ends.size() == 1 ? start : unit.number(ends.get(1));
    if (!end.valid()) {
      return wrong(end.problem());
    }
    if (rangeAndStep.size() > 2) {
      return wrong("too many slashes: " + text);
    }
    boolean stepped = rangeAndStep.size() == 2;
    GoInt step = stepped ? CronUnit.plainNumber(rangeAndStep.get(1)) : new GoInt(1, "");
    if (!step.valid()) {
      return wrong(step.problem());
    }
    long last = stepped && ends.size() == 1 ? unit.max() : end.value();
    return values(start.value(), last, step.value(), star && step.value() <= 1, text, unit);
  }

  private static CronField values(long start, long end, long step, boolean star, String text, CronUnit unit) {
    if (start < unit.min()) {
      return wrong("beginning of range (" + start + ") below minimum (" + unit.min() + "): " + text);
    }
    if (end > unit.max()) {
      return wrong("end of range (" + end + ") above maximum (" + unit.max() + "): " + text);
    }
    if (start > end) {
      return wrong("beginning of range (" + start + ") beyond end of range (" + end + "): " + text);
    }
    return step == 0 ? wrong("step of range should be a positive number: " + text) : new CronField(bits(start, end, step), star, "");
  }

  private static long bits(long start, long end, long step) {
    long bits = 0;
    for (long i = start; i <= end; i += Math.min(step, Long.SIZE)) {
      bits |= 1L << i;
    }
    return bits;
  }

  private static CronField wrong(String problem) {
    return new CronField(0, false, problem);
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(2);
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
