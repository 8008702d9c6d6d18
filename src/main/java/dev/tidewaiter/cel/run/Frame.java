package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.Work;
import java.util.Arrays;

/** One evaluation: the variables it was given, those of its loops, and what it has cost. */
public final class Frame {

  private final Names names;
  private final Work work;
  private Object[] slots = new Object[4];

  public Frame(Names names, Work work) {
    this.names = names;
    this.work = work;
  }

  public Work work() {
    return work;
  }

  Object global(String name) {
    return names.value(name);
  }

  Object slot(int index) {
    return slots[index];
  }

  void setSlot(int index, Object value) {
    if (index >= slots.length) {
      slots = Arrays.copyOf(slots, Math.max(index + 1, slots.length * 2));
    }
    slots[index] = value;
  }
}
