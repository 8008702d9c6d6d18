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

  private static final String[] MONTHS = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  private static final String[] WEEKDAYS = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
  private static final String[] NO_NAMES = {};

  /** What a field counts. */
  enum Unit {
    MINUTE(0, 59, NO_NAMES),
    HOUR(0, 23, NO_NAMES),
    DAY(1, 31, NO_NAMES),
    MONTH(1, 12, MONTHS),
    /** From Sunday, which is 0 and never 7. */
    WEEKDAY(0, 6, WEEKDAYS);

    private final int min;
    private final int max;
    private final String[] names;

    Unit(int min, int max, String[] names) {
      this.min = min;
      this.max = max;
      this.names = names;
    }
  }

  /** Whether a value is allowed. */
  public boolean contains(int value) {
    return value >= 0 && value < Long.SIZE && (bits >>> value & 1) != 0;
  }

  /** All values of a unit. */
  static CronField all(Unit unit) {
    return new CronField(bits(unit.min, unit.max, 1), true, "");
  }

  /** The first value of a unit alone. */
  static CronField first(Unit unit) {
    return new CronField(1L << unit.min, false, "");
  }

  static CronField parse(String text, Unit unit) {
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
  private static CronField range(String text, Unit unit) {
    List<String> rangeAndStep = split(text, '/');
    List<String> ends = split(rangeAndStep.get(0), '-');
    boolean star = ends.get(0).equals("*") || ends.get(0).equals("?");
    GoInt start = star ? new GoInt(unit.min, "") : number(ends.get(0), unit);
    if (!start.valid()) {
      return wrong(start.problem());
    }
    if (!star && ends.size() > 2) {
      return wrong("too many hyphens: " + text);
    }
    GoInt end = star ? new GoInt(unit.max, "") : ends.size() == 1 ? start : number(ends.get(1), unit);
    if (!end.valid()) {
      return wrong(end.problem());
    }
    if (rangeAndStep.size() > 2) {
      return wrong("too many slashes: " + text);
    }
    boolean stepped = rangeAndStep.size() == 2;
    GoInt step = stepped ? number(rangeAndStep.get(1)) : new GoInt(1, "");
    if (!step.valid()) {
      return wrong(step.problem());
    }
    long last = stepped && ends.size() == 1 ? unit.max : end.value();
    return values(start.value(), last, step.value(), star && step.value() <= 1, text, unit);
  }

  private static CronField values(long start, long end, long step, boolean star, String text, Unit unit) {
    if (start < unit.min) {
      return wrong("beginning of range (" + start + ") below minimum (" + unit.min + "): " + text);
    }
    if (end > unit.max) {
      return wrong("end of range (" + end + ") above maximum (" + unit.max + "): " + text);
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

  /** A number or the name of one. */
  private static GoInt number(String text, Unit unit) {
    for (int i = 0; i < unit.names.length; i++) {
      if (isName(text, unit.names[i])) {
        return new GoInt(unit.min + i, "");
      }
    }
    return number(text);
  }

  private static GoInt number(String text) {
    GoInt number = GoInt.atoi(text);
    if (!number.valid()) {
      return new GoInt(0, "failed to parse int from " + text + ": " + number.problem());
    }
    return number.value() < 0 ? new GoInt(0, "negative number (" + number.value() + ") not allowed: " + text) : number;
  }

  /** Go lowers letter by letter, so that a dotted capital I is an i. */
  private static boolean isName(String text, String name) {
    if (text.length() != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (Character.toLowerCase(text.charAt(i)) != name.charAt(i)) {
        return false;
      }
    }
    return true;
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
