package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.input.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several reports of one run, each to a file of its own. Closing it before the end leaves all files as they were. */
public final class Reports implements Report, AutoCloseable {

  private final List<Filed> filed = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /** A report and its file. */
  private record Filed(String path, Report report, ReportFile file) {}

  private Reports() {}

  /**
   * Makes ready to write the reports.
   *
   * @throws UsageException if one of the files cannot be, or two reports go to the same
   */
  public static Reports open(List<ReportTarget> targets, ReportSettings settings) {
    Reports reports = new Reports();
    Set<Path> paths = new HashSet<>();
    for (ReportTarget target : targets) {
      ReportFile file = ReportFile.open(target, settings.workingDirectory());
      if (!paths.add(file.path())) {
        throw new UsageException("--output " + target.written() + ": two reports go to the same file");
      }
      reports.filed.add(new Filed(target.path(), target.format().open(settings.forFiles(), file), file));
    }
    return reports;
  }

  @Override
  public Runnable file(FileFindings file) {
    List<Runnable> pieces = new ArrayList<>(filed.size());
    for (Filed one : filed) {
      pieces.add(one.report().file(file));
    }
    return new InTurn(pieces);
  }

  @Override
  public Runnable suppressed(List<Finding> findings, boolean inSource) {
    List<Runnable> pieces = new ArrayList<>(filed.size());
    for (Filed one : filed) {
      pieces.add(one.report().suppressed(findings, inSource));
    }
    return new InTurn(pieces);
  }

  @Override
  public List<String> end(RunEnd end) {
    List<String> notices = new ArrayList<>();
    for (Filed one : filed) {
      for (String notice : one.report().end(end)) {
        notices.add(one.path() + ": " + notice);
      }
      Optional<String> failure = one.file().finish();
      if (failure.isPresent()) {
        failures.add("cannot write " + one.path() + ": " + failure.get());
      }
    }
    return notices;
  }

  /** After the end: which reports could not be written, a line each. The files have their old text, or are still not there. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    for (Filed one : filed) {
      try {
        one.file().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record InTurn(List<Runnable> pieces) implements Runnable {
    @Override
    public void run() {
      for (Runnable piece : pieces) {
        piece.run();
      }
    }
  }
}
