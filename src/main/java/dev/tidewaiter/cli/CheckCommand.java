package dev.tidewaiter.cli;

import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.engine.OrderedRun;
import dev.tidewaiter.engine.RunNotes;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.Reason;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.ConciseReporter;
import dev.tidewaiter.report.JsonReporter;
import dev.tidewaiter.report.Lines;
import dev.tidewaiter.report.Reporter;
import dev.tidewaiter.report.SummaryLine;
import dev.tidewaiter.report.TextReporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code tidewaiter check}: findings of all inputs, in their order. */
final class CheckCommand implements OrderedRun.Step<Rendered>, OrderedRun.Outlet<Rendered> {

  private static final String NEVER = "never";

  private final CommandLine line;
  private final Streams streams;
  private final Engine engine;
  private final Found found;
  private final Reporter reporter;
  private final String format;
  private final boolean quiet;
  private final boolean exitZero;
  private final boolean needsManifests;
  private final Optional<Severity> failOn;
  private final Progress progress;

  private final RunNotes notes = new RunNotes();
  private Totals totals = Totals.NONE;
  private int exit = ExitCode.FINE;
  private boolean printed;

  CheckCommand(CommandLine line, Streams streams) {
    this.line = line;
    this.streams = streams;
    quiet = line.has("quiet");
    exitZero = line.has("exit-zero");
    needsManifests = line.has("fail-if-no-manifests");
    failOn = failOn(line.value("fail-on", Severity.ERROR.word()));
    format = line.value("format", "text");
    reporter = reporter(streams.terminal().colors(line.value("color", "auto")));
    engine = Paths.engine(line);
    found = Paths.find(line, streams);
    progress = new Progress(streams, !quiet, found.inputs().size());
  }

  private static Optional<Severity> failOn(String word) {
    Optional<Severity> severity = Severity.of(word);
    if (severity.isEmpty() && !word.equals(NEVER)) {
      throw new UsageException("--fail-on " + word + ": one of error, warning, info, never");
    }
    return severity;
  }

  private Reporter reporter(boolean colors) {
    if (format.equals("text")) {
      return new TextReporter(colors, !quiet);
    }
    if (format.equals("concise")) {
      return new ConciseReporter(colors);
    }
    if (format.equals("json")) {
      return new JsonReporter();
    }
    throw new UsageException("--format " + format + ": one of text, concise, json");
  }

  int run() {
    exit = Paths.complain(line, found, streams);
    totals = totals.plusUnreadable(found.unreadable().size() + found.irregular() + found.loops());
    begin();
    OrderedRun.each(found.inputs(), this, this);
    progress.clear();
    end();
    return exit;
  }

  private void begin() {
    StringBuilder out = new StringBuilder();
    reporter.begin(out);
    streams.out().print(out.toString());
  }

  @Override
  public Rendered of(Input input) {
    byte[] bytes;
    try {
      bytes = input.read();
    } catch (IOException e) {
      return Rendered.unreadable(input.name() + ": " + Reason.of(e), input.named());
    }
    FileReport report = engine.check(engine.source(input.name(), bytes));
    byte[] text = report.findings().isEmpty() ? Rendered.NOTHING : text(report.findings());
    int wanted = report.totals().crashes() > 0 ? ExitCode.OURS : ExitCode.FINE;
    return new Rendered(text, report.shared(), report.totals(), wanted, "");
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

  private void end() {
    List<Finding> shared = notes.findings();
    for (Finding finding : shared) {
      totals = totals.plus(finding.severity());
    }
    if (!shared.isEmpty()) {
      print(text(shared));
    }
    boolean nothingRead = found.inputs().isEmpty() && !found.refused().isEmpty();
    if (!nothingRead || format.equals("json")) {
      StringBuilder out = new StringBuilder();
      reporter.end(totals, out);
      streams.out().print(out.toString());
      if (format.equals("concise") && !quiet) {
        streams.out().flush();
        streams.err().print(SummaryLine.of(totals) + "\n");
      }
    }
    if (needsManifests && totals.manifests() == 0) {
      exit = Math.max(exit, ExitCode.USAGE);
    }
    if (failOn.isPresent() && totals.anyAtLeast(failOn.get()) && !exitZero) {
      exit = Math.max(exit, ExitCode.FINDINGS);
    }
  }
}
