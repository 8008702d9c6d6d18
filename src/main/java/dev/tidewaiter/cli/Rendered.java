package dev.tidewaiter.cli;

import dev.tidewaiter.engine.Shared;
import dev.tidewaiter.finding.Totals;
import java.util.List;

/**
 * What is left of an input when it is done: the input itself is gone, so that memory does not grow with the run.
 *
 * @param text what to print, as UTF-8
 * @param exit the exit code that it asks for
 * @param trouble why the input could not be read; empty if it was
 */
record Rendered(byte[] text, List<Shared> shared, Totals totals, int exit, String trouble) {

  static final byte[] NOTHING = {};
}
