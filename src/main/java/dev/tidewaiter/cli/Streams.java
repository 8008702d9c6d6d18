package dev.tidewaiter.cli;

import dev.tidewaiter.report.Visible;
import java.io.InputStream;
import java.nio.file.Path;

/** What a run of the command line may touch. */
record Streams(Path workingDirectory, InputStream in, Utf8Output out, Utf8Output err, Terminal terminal) {

  /** One line for the user on standard error; what it quotes is made visible. */
  void complain(String line) {
    out.flush();
    err.print("tidewaiter: " + Visible.of(line) + "\n");
    err.flush();
  }
}
