package dev.tidewaiter.cli;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.engine.OrderedRun;
import dev.tidewaiter.engine.RunNotes;
import dev.tidewaiter.engine.SetRun;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.report.FileFindings;
import dev.tidewaiter.report.RunEnd;
import dev.tidewaiter.report.SummaryLine;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code tidewaiter check}: findings of all inputs, in their order. */
final class CheckCommand implements ReadStep.OfSource, OrderedRun.Outlet<Rendered> {

  private final CommandLine line;
  private final Streams streams;
  private final CheckOptions options;
  private final Engine engine;
  private final Found found;
  private final Progress progress;
  private final CheckReports reports;

  private final RunNotes notes = new RunNotes();
  private final SetRun set;
  private final KnownFindings known;
  private final RenderedPlaces places;
  private final SuppressedFindings suppressed;
  private final List<String> troubles = new ArrayList<>();
  private Totals totals = Totals.NONE;
  private int exit = ExitCode.FINE;

  CheckCommand(CommandLine line, Streams streams) {
    this.line = line;
    this.streams = streams;
    RunConfig config = CheckConfig.of(line, streams);
    CheckOptions given = CheckOptions.of(line, config.whole(), streams);
    found = Paths.find(line, config.whole(), streams);
    engine = Paths.engine(config, found, line.has("thorough"));
    options = given.with(config.catalog());
    set = new SetRun(engine, Completeness.of(line, config.whole(), streams));
    known = new KnownFindings(line, config.whole(), streams);
    places = new RenderedPlaces(found.inputs());
    if (config.whole().isForOlder()) {
      String version = config.whole().kubernetes();
      streams.complain("verdicts are those of Kubernetes " + Tidewaiter.NEWEST_KUBERNETES + "; rules look for what " + version + " has");
    }
    progress = new Progress(streams, !options.quiet(), found.inputs().size());
    reports = new CheckReports(options, streams, progress);
    suppressed = new SuppressedFindings(line.has("sarif-suppressed"), reports, places);
  }

  int run() {
    boolean fixes = line.has("fix") || line.has("diff") || line.has("unsafe");
    int fixed = fixes ? new FixRun(line, streams, engine, found.inputs()).run() : ExitCode.FINE;
    if (line.has("diff")) {
      return Math.max(fixed, Paths.complain(line, found, streams));
    }
    try (reports) {
      exit = Paths.complain(line, found, streams);
      troubles.addAll(found.unreadable());
      troubles.addAll(found.refused());
      totals = Totals.unreadable(found.unreadable().size() + found.irregular() + found.loops()).plus(Totals.ignored(found.ignored()));
      OrderedRun.each(found.inputs(), new ReadStep(engine, this), this);
      progress.clear();
      set.end(new InputsAgain(engine, found.inputs()), new WholeSet());
      shared();
      end();
      return Math.max(fixed, Math.max(exit, options.exit(totals)));
    }
  }

  @Override
  public Rendered of(Source source) {
    FileReport report = engine.check(source);
    int code = report.totals().crashes() > 0 ? ExitCode.OURS : ExitCode.FINE;
    if (known.any()) {
      return new Rendered(Rendered.NOTHING, Optional.of(report), Totals.NONE, code, "");
    }
    Runnable output = output(report);
    return new Rendered(output, Optional.of(report.withoutFindings()), report.totals(), code, "");
  }

  @Override
  public void accept(Rendered result) {
    progress.step();
    if (!result.trouble().isEmpty()) {
      progress.clear();
      streams.complain(result.trouble());
      troubles.add(result.trouble());
    }
    totals = totals.plus(result.totals());
    exit = Math.max(exit, result.exit());
    result.output().run();
    if (result.report().isPresent()) {
      add(result.report().get());
    }
  }

  private void add(FileReport report) {
    notes.add(report.shared());
    FileReport left = known.left(report);
    set.add(left);
    if (known.any()) {
      totals = totals.plus(left.totals());
      output(left).run();
      suppressed.known(report.findings(), left.findings());
    }
  }

  private Runnable output(FileReport report) {
    Runnable found = reports.file(new FileFindings(report.source().name(), places.of(report.findings()), report.totals().manifests()));
    return suppressed.isAskedFor() ? suppressed.with(found, report) : found;
  }

  /** Takes what only the whole set tells, a source at a time. */
  private final class WholeSet implements Consumer<FileReport> {
    @Override
    public void accept(FileReport report) {
      FileReport left = known.left(report);
      totals = totals.plus(left.totals());
      if (!left.findings().isEmpty()) {
        output(left).run();
      } else {
        suppressed.inSource(left);
      }
      suppressed.known(report.findings(), left.findings());
      exit = Math.max(exit, report.totals().crashes() > 0 ? ExitCode.OURS : ExitCode.FINE);
    }
  }

  /** What is said once for the whole run. */
  private void shared() {
    List<Finding> shared = known.left(notes.findings());
    suppressed.known(notes.findings(), shared);
    for (Finding finding : shared) {
      totals = totals.plus(Totals.finding(finding.severity()));
    }
    if (!shared.isEmpty()) {
      reports.file(FileFindings.shared(places.of(shared))).run();
    }
  }

  private void end() {
    boolean nothingRead = found.inputs().isEmpty() && !found.refused().isEmpty();
    exit = Math.max(exit, reports.end(new RunEnd(totals, troubles), nothingRead));
    if (options.summaryApart() && !nothingRead) {
      streams.out().flush();
      streams.err().print(SummaryLine.of(totals) + "\n");
    }
  }
}
