package dev.tidewaiter.cli;

import dev.tidewaiter.config.Baseline;
import dev.tidewaiter.config.WholeRun;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.text.Source;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves out findings that a baseline knows. Not for several threads. */
final class KnownFindings {

  private final Optional<Baseline> baseline;

  /**
   * Reads the baseline that the command line names, or the configuration.
   *
   * @throws UsageException if there is none of that name
   */
  KnownFindings(CommandLine line, WholeRun run, Streams streams) {
    Optional<String> name = name(line, run);
    baseline = name.isPresent() ? Optional.of(read(name.get(), streams)) : Optional.empty();
  }

  /** The file of the baseline that is asked for, from the working directory. */
  static Optional<String> name(CommandLine line, WholeRun run) {
    if (line.has("baseline")) {
      return Optional.of(line.value("baseline", ""));
    }
    Optional<String> configured = run.settings().baseline();
    return configured.isPresent() ? Optional.of(run.fromHere(configured.get())) : Optional.empty();
  }

  /** The path of a baseline. */
  static Path path(String name, Streams streams) {
    try {
      return streams.workingDirectory().resolve(name);
    } catch (InvalidPathException e) {
      throw new UsageException(name + ": not a path");
    }
  }

  private static Baseline read(String name, Streams streams) {
    Optional<Source> source = TextFile.read(path(name, streams), name);
    if (source.isEmpty()) {
      throw new UsageException(name + ": there is no such baseline; tidewaiter baseline makes one");
    }
    return Baseline.of(source.get());
  }

  /** Whether there is a baseline. */
  boolean any() {
    return baseline.isPresent();
  }

  /** A report without what is known. */
  FileReport left(FileReport report) {
    return any() ? report.leaving(left(report.findings())) : report;
  }

  /** Findings without those that are known. */
  List<Finding> left(List<Finding> findings) {
    if (!any()) {
      return findings;
    }
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      if (!baseline.get().take(finding)) {
        left.add(finding);
      }
    }
    return left;
  }
}
