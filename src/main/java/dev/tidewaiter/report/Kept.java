package dev.tidewaiter.report;

import dev.tidewaiter.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report keeps of a run's findings until its end: all while they are few, else the worst, and of equally bad ones the first. So
 * memory is bounded whatever the run finds. Not for several threads.
 *
 * @param <T> what is left of a finding when its source is gone
 */
final class Kept<T> {

  private final int most;
  private final List<List<T>> bySeverity = new ArrayList<>();
  private int size;
  private int leftOut;

  /** Keeps so many at most. */
  Kept(int most) {
    this.most = most;
    for (int i = 0; i < Severity.values().length; i++) {
      bySeverity.add(new ArrayList<>());
    }
  }

  void add(Severity severity, T one) {
    bySeverity.get(severity.ordinal()).add(one);
    size++;
    if (size > most) {
      dropOne();
    }
  }

  private void dropOne() {
    for (int i = bySeverity.size() - 1; i >= 0; i--) {
      List<T> list = bySeverity.get(i);
      if (!list.isEmpty()) {
        list.remove(list.size() - 1);
        size--;
        leftOut++;
        return;
      }
    }
  }

  /** The worst first; equally bad ones in the order in which they came. */
  List<T> worstFirst() {
    List<T> all = new ArrayList<>(size);
    for (List<T> list : bySeverity) {
      all.addAll(list);
    }
    return all;
  }

  int size() {
    return size;
  }

  int leftOut() {
    return leftOut;
  }
}
