package dev.tidewaiter.rules.storage;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rules.facts.StorageRequest;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Misfit.Wish;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far claims that asked for the same have looked among the volumes of their class. Volumes are only ever taken, so that each goes on
 * where the one before it stopped, and many equal claims cost no more than one. Not for several threads.
 */
final class Searches {

  private final Map<Asked, Search> searches = new HashMap<>();

  /**
   * All by which volumes are judged that are not reserved.
   *
   * @param selected the selector as it is printed; empty if there is none
   */
  private record Asked(
      String className,
      Quantity storage,
      List<String> modes,
      String volumeMode,
      String selected,
      String attributesClass) {

    /** By hand, as a record's own takes the JDK 30 ms to link. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Asked asked
          && className.equals(asked.className)
          && storage.equals(asked.storage)
          && modes.equals(asked.modes)
          && volumeMode.equals(asked.volumeMode)
          && selected.equals(asked.selected)
          && attributesClass.equals(asked.attributesClass);
    }

    @Override
    public int hashCode() {
      return ((className.hashCode() * 31 + storage.hashCode()) * 31 + modes.hashCode()) * 31 + selected.hashCode();
    }
  }

  /** The search of claims that ask for the same as this one. */
  Search of(Wish wish) {
    StorageRequest asked = wish.request();
    String selected = asked.selector().isEmpty() ? "" : "," + asked.selector().get();
    Asked key =
        new Asked(wish.className(), asked.storage(), asked.modes(), asked.volumeMode(), selected, asked.attributesClass());
    Search known = searches.get(key);
    if (known == null) {
      known = new Search();
      searches.put(key, known);
    }
    return known;
  }

  /** One search. */
  static final class Search {

    /** The index of the first volume that may still be free. */
    int next;

    private int fitting = -1;
    private Volume first;
    private Optional<Outcome.Candidate> almost = Optional.empty();

    /** The first volume that would do, free or not; null if none would. */
    Volume firstFitting(Wish wish, List<Volume> volumes) {
      if (fitting < 0) {
        fitting = 0;
        for (Volume volume : volumes) {
          Optional<Misfit> why = Misfit.of(wish, volume);
          if (why.isPresent()) {
            almost = Optional.of(new Outcome.Candidate(volume, why.get()));
          } else {
            first = first == null ? volume : first;
            fitting++;
          }
        }
      }
      return first;
    }

    /** One that would not do, the largest of them; empty if there is none. Asked after {@link #firstFitting}. */
    Optional<Outcome.Candidate> almost() {
      return almost;
    }

    /** How many volumes would do, free or not; asked after {@link #firstFitting}. */
    int fitting() {
      return fitting;
    }
  }
}
