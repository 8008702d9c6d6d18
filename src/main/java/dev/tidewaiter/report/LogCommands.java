package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Position;

/** The lines in a build's log that a service makes marks in the changed files of. */
sealed interface LogCommands permits GithubCommands, AzureCommands {

  /** The command for a finding, with its line break; nothing if the service has none for its severity. */
  void append(Finding finding, String path, Position start, Position end, StringBuilder out);
}
