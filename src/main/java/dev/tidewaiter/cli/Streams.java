package dev.tidewaiter.cli;

import dev.tidewaiter.report.Visible;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * What a run of the command line may touch.
 *
 * @param most the most bytes of files that it may read; one that asks for more is no run for this process
 */
record Streams(Path workingDirectory, InputStream in, Utf8Output out, Utf8Output err, Terminal terminal, long most) {

  /** Reads what it is asked to. */
  Streams(Path workingDirectory, InputStream in, Utf8Output out, Utf8Output err, Terminal terminal) {
    this(workingDirectory, in, out, err, terminal, Long.MAX_VALUE);
  }

  /** One line for the user on standard error; what it quotes is made visible. */
  void complain(String line) {
    out.flush();
    err.print("tidewaiter: " + Visible.of(line) + "\n");
    err.flush();
  }
}
