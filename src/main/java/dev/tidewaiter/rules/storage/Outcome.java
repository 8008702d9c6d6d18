package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Volume;
import java.util.List;

/** What becomes of a claim when only the volumes of its set are there. */
public sealed interface Outcome {

  Claim claim();

  /** The claim's name; of a template that of one of its claims. */
  String name();

  /**
   * It gets a volume.
   *
   * @param fitting how many were free and would do
   */
  record Takes(Claim claim, String name, Volume volume, int fitting) implements Outcome {}

  /** The volume that it names, or the one that names it, is not for it: it waits for ever. */
  record Refused(Claim claim, String name, Volume volume, Misfit why) implements Outcome {}

  /** The volume that it names is not in the set. */
  record Missing(Claim claim, String name) implements Outcome {}

  /** All that would do are taken by claims that come before it. */
  record Late(Claim claim, String name, List<Taken> taken) implements Outcome {

    public Late {
      taken = List.copyOf(taken);
    }
  }

  /** No volume would do. */
  record Nothing(Claim claim, String name, List<Candidate> candidates) implements Outcome {

    public Nothing {
      candidates = List.copyOf(candidates);
    }
  }

  /** A volume that would do, and who has it. */
  record Taken(Volume volume, Outcome by) {}

  /** A volume that would not do. */
  record Candidate(Volume volume, Misfit why) {}
}
