package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Volume;
import java.util.List;
import java.util.Optional;

/** What becomes of a claim when only the volumes of its set are there. */
public sealed interface Outcome {

  Claim claim();

  /** The claim's name; of a template that of one of its claims. */
  String name();

  /**
   * It gets a volume.
   *
   * @param another one that was free and would do as well; empty if the choice was not between several
   */
  record Takes(Claim claim, String name, Volume volume, Optional<Volume> another) implements Outcome {}

  /** The volume that it names, or the one that names it, is not for it: it waits for ever. */
  record Refused(Claim claim, String name, Volume volume, Misfit why) implements Outcome {}

  /** The volume that it names is not in the set. */
  record Missing(Claim claim, String name) implements Outcome {}

  /**
   * All that would do are taken by claims that come before it.
   *
   * @param volume the first of them
   * @param by who has it
   * @param fitting how many would do
   * @param almost one of the class that would not do; empty if there is none
   */
  record Late(Claim claim, String name, Volume volume, Outcome by, int fitting, Optional<Candidate> almost) implements Outcome {}

  /**
   * No volume would do.
   *
   * @param nearest some that would not: those of its class, if there are any
   * @param more how many such there are beside these
   */
  record Nothing(Claim claim, String name, List<Candidate> nearest, int more) implements Outcome {

    public Nothing {
      nearest = List.copyOf(nearest);
    }
  }

  /** A volume that would not do. */
  record Candidate(Volume volume, Misfit why) {}
}
