package dev.tidewaiter.rule;

import java.util.function.Consumer;

/** Where the objects of a run are to be had once more. */
public interface ObjectsAgain {

  /** Hands on the objects of a source, in their order; none if it is gone. */
  void each(SourceId source, Consumer<Subject> to);
}
