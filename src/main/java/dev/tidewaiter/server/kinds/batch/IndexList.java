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
      String interval = text.substring(start, end);
      int hyphen = interval.indexOf('-');
      if (hyphen >= 0 && interval.indexOf('-', hyphen + 1) >= 0) {
        return wrong("the fragment " + GoPrint.quoted(interval)
            + " violates the requirement that an index interval can have at most two parts separated by '-'");
      }
      String first = hyphen < 0 ? interval : interval.substring(0, hyphen);
      String second = hyphen < 0 ? first : interval.substring(hyphen + 1);
      String problem = problem(first, completions);
      problem = problem.isEmpty() ? problem(second, completions) : problem;
      if (!problem.isEmpty()) {
        return wrong(problem);
      }
      long low = GoInt.atoi(first).value();
      long high = GoInt.atoi(second).value();
      if (hyphen >= 0 && low >= high) {
        return wrong(notAscending(low, high));
      }
      if (last >= low) {
        return wrong(notAscending(last, low));
      }
      size += high - low + 1;
      last = high;
      start = end + 1;
    }
    return new IndexList(size, "");
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

  private static IndexList wrong(String problem) {
    return new IndexList(0, problem);
  }
}
