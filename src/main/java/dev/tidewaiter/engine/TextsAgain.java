package dev.tidewaiter.engine;

import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.text.Source;
import java.util.Optional;

/** Where the texts of a run are to be had once more. */
public interface TextsAgain {

  /** A text that was checked; empty if it is gone. */
  Optional<Source> text(SourceId id);
}
