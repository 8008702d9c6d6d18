package dev.tidewaiter.cli;

import dev.tidewaiter.engine.Shared;
import dev.tidewaiter.finding.Totals;
import java.util.List;

/**
 * What is left of an input when it is done: the input itself is gone, so that memory does not grow with the run.
 *
 * @param output makes the reports grow when it is run
 * @param shared what is said once for the whole run
 * @param exit the exit code that it asks for
 * @param trouble why the input could not be read; empty if it was
 */
record Rendered(Runnable output, List<Shared> shared, Totals totals, int exit, String trouble) {

  static final Runnable NOTHING = new Nothing();

  private static final class Nothing implements Runnable {
    @Override
    public void run() {}
  }
}
