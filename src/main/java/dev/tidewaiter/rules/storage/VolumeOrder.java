package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rules.facts.Volume;
import java.util.Comparator;

/** In which order volumes are offered to a claim. */
enum VolumeOrder implements Comparator<Volume> {
  SMALLEST,
  FEWEST_MODES_THEN_SMALLEST;

  @Override
  public int compare(Volume one, Volume other) {
    int modes = this == SMALLEST ? 0 : Integer.compare(one.modes().size(), other.modes().size());
    return modes != 0 ? modes : one.capacity().compareTo(other.capacity());
  }
}
