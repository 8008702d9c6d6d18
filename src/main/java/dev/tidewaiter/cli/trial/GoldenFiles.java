package dev.tidewaiter.cli.trial;

import java.io.IOException;
import java.nio.file.Path;

/** The files beside cases that say what is expected. */
public interface GoldenFiles {

  /** How a text differs from the one that is expected; empty if it does not. */
  String difference(Path file, String text) throws IOException;
}
