package dev.tidewaiter.server;

import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonReading.DuplicateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keys set twice in a document, to be found by their place. */
final class DuplicatePlaces {

  private final List<DuplicateKey> found;

  /** Where each starts, and in the lower half its number among those found; sorted. */
  private final long[] starts;

  DuplicatePlaces(List<DuplicateKey> found) {
    this.found = found;
    this.starts = new long[found.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (long) found.get(i).key().start() << Integer.SIZE | i;
    }
    if (starts.length > 1) {
      Arrays.sort(starts);
    }
  }

  /** Those within a span, in the order in which they were found: a key whose value has others comes behind them. */
  List<DuplicateKey> within(Span span) {
    if (starts.length == 0) {
      return found;
    }
    int first = first((long) span.start() << Integer.SIZE);
    int end = first((long) span.end() << Integer.SIZE);
    int[] numbers = new int[end - first];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (int) starts[first + i];
    }
    Arrays.sort(numbers);
    List<DuplicateKey> within = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      within.add(found.get(number));
    }
    return within;
  }

  private int first(long start) {
    int index = Arrays.binarySearch(starts, start);
    return index < 0 ? -index - 1 : index;
  }
}
