package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.kube.GoInt;
import dev.tidewaiter.server.field.GoPrint;

/**
 * Indexes of a Job in ascending order, alone and in intervals, such as {@code 1,3-5,7}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/batch/validation, validateIndexesFormat.
 *
 * @param size how many indexes there are; 0 if the text is wrong
 * @param problem what is wrong with the text, in the server's words; empty if nothing is
 */
record IndexList(long size, String problem) {

  /**
   * Reads indexes; the empty text holds none.
   *
   * @param completions all indexes are below
   */
  static IndexList parse(String text, long completions) {
    long size = 0;
    long last = -1;
    for (int start = 0; !text.isEmpty() && start <= text.length(); ) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      Interval interval = Interval.parse(text.substring(start, end), completions);
      if (!interval.problem.isEmpty()) {
        return new IndexList(0, interval.problem);
      }
      if (last >= interval.first) {
        return new IndexList(0, notAscending(last, interval.first));
      }
      size += interval.last - interval.first + 1;
      last = interval.last;
      start = end + 1;
    }
    return new IndexList(size, "");
  }

  /** One index, or all from one to another that is greater. */
  private record Interval(long first, long last, String problem) {

    static Interval parse(String text, long completions) {
      int hyphen = text.indexOf('-');
      if (hyphen != text.lastIndexOf('-')) {
        return wrong("the fragment " + GoPrint.quoted(text)
            + " violates the requirement that an index interval can have at most two parts separated by '-'");
      }
      String first = hyphen < 0 ? text : text.substring(0, hyphen);
      String last = hyphen < 0 ? text : text.substring(hyphen + 1);
      String problem = IndexList.problem(first, completions);
      if (problem.isEmpty()) {
        problem = IndexList.problem(last, completions);
      }
      if (!problem.isEmpty()) {
        return wrong(problem);
      }
      Interval interval = new Interval(GoInt.atoi(first).value(), GoInt.atoi(last).value(), "");
      return hyphen >= 0 && interval.first >= interval.last ? wrong(notAscending(interval.first, interval.last)) : interval;
    }

    private static Interval wrong(String problem) {
      return new Interval(0, 0, problem);
    }
  }

  private static String problem(String index, long completions) {
    GoInt number = GoInt.atoi(index);
    if (!number.valid()) {
      return "cannot convert string to integer for index: " + GoPrint.quoted(index);
    }
    return number.value() >= completions ? "too large index: " + GoPrint.quoted(index) : "";
  }

  private static String notAscending(long previous, long current) {
    return "non-increasing order, previous: " + previous + ", current: " + current;
  }
}
