package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;

/**
 * Something that is said once for the whole run, however often it occurs.
 *
 * @param key the same for all occurrences
 * @param first the first occurrence
 * @param count of occurrences, from 1
 * @param unit what is counted, in the plural
 */
public record Shared(String key, Finding first, int count, String unit) {

  /** These and more of the same. */
  Shared plus(int more) {
    return new Shared(key, first, count + more, unit);
  }

  /** The first occurrence with the count of all. */
  public Finding finding() {
    return count == 1 ? first : first.withMessage(first.message() + " (" + count + " " + unit + ")");
  }
}
