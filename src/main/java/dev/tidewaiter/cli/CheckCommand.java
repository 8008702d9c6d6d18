package dev.tidewaiter.cli;

import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.engine.OrderedRun;
import dev.tidewaiter.engine.RunNotes;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.report.Lines;
import dev.tidewaiter.report.Reporter;
import dev.tidewaiter.report.SummaryLine;
import dev.tidewaiter.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code tidewaiter check}: findings of all inputs, in their order. */
final class CheckCommand implements ReadStep.OfSource, OrderedRun.Outlet<Rendered> {

  private final CommandLine line;
  private final Streams streams;
  private final CheckOptions options;
  private final Reporter reporter;
  private final Engine engine;
  private final Found found;
  private final Progress progress;

  private final RunNotes notes = new RunNotes();
  private Totals totals = Totals.NONE;
  private int exit = ExitCode.FINE;
  private boolean printed;

  CheckCommand(CommandLine line, Streams streams) {
    this.line = line;
    this.streams = streams;
    options = CheckOptions.of(line, streams.terminal());
    reporter = options.reporter();
    engine = Paths.engine(line);
    found = Paths.find(line, streams);
    progress = new Progress(streams, !options.quiet(), found.inputs().size());
  }

  int run() {
    exit = Paths.complain(line, found, streams);
    totals = Totals.unreadable(found.unreadable().size() + found.irregular() + found.loops());
    StringBuilder head = new StringBuilder();
    reporter.begin(head);
    streams.out().print(head.toString());
    OrderedRun.each(found.inputs(), new ReadStep(engine, this), this);
    progress.clear();
    shared();
    end();
    return Math.max(exit, options.exit(totals));
  }

  @Override
  public Rendered of(Source source) {
    FileReport report = engine.check(source);
    byte[] text = report.findings().isEmpty() ? Rendered.NOTHING : text(report.findings());
    return new Rendered(text, report.shared(), report.totals(), report.totals().crashes() > 0 ? ExitCode.OURS : ExitCode.FINE, "");
  }

  private byte[] text(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    Lines lines = new Lines();
    for (Finding finding : findings) {
      if (out.length() > 0) {
        out.append(reporter.between());
      }
      reporter.finding(finding, lines, out);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void accept(Rendered result) {
    progress.step();
    if (!result.trouble().isEmpty()) {
      progress.clear();
      streams.complain(result.trouble());
    }
    notes.add(result.shared());
    totals = totals.plus(result.totals());
    exit = Math.max(exit, result.exit());
    print(result.text());
  }

  private void print(byte[] text) {
    if (text.length > 0) {
      progress.clear();
      if (printed) {
        streams.out().print(reporter.between());
      }
      streams.out().print(text);
      printed = true;
    }
  }

  /** What is said once for the whole run. */
  private void shared() {
    List<Finding> shared = notes.findings();
    for (Finding finding : shared) {
      totals = totals.plus(Totals.finding(finding.severity()));
    }
    if (!shared.isEmpty()) {
      print(text(shared));
    }
  }

  private void end() {
    if (found.inputs().isEmpty() && !found.refused().isEmpty() && !options.alwaysWhole()) {
      return;
    }
    StringBuilder out = new StringBuilder();
    reporter.end(totals, out);
    streams.out().print(out.toString());
    if (options.summaryApart()) {
      streams.out().flush();
      streams.err().print(SummaryLine.of(totals) + "\n");
    }
  }
}
