package dev.tidewaiter.cli;

import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.finding.Totals;
import java.util.Optional;

/**
 * What is left of an input when it is done: the input itself is gone, so that memory does not grow with the run.
 *
 * @param output makes the reports grow when it is run
 * @param report what was found but for the findings, which are rendered; empty if nothing was checked
 * @param exit the exit code that it asks for
 * @param trouble why the input could not be read; empty if it was
 */
record Rendered(Runnable output, Optional<FileReport> report, Totals totals, int exit, String trouble) {

  static final Runnable NOTHING = new Nothing();

  private static final class Nothing implements Runnable {
    @Override
    public void run() {}
  }
}
