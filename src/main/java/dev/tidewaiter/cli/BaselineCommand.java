package dev.tidewaiter.cli;

import dev.tidewaiter.config.Baseline;
import dev.tidewaiter.config.BaselineUpdate;
import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.engine.OrderedRun;
import dev.tidewaiter.engine.RunNotes;
import dev.tidewaiter.engine.SetRun;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code tidewaiter baseline}: writes down what is found, so that it is not reported any more. What is written down already only shrinks. */
final class BaselineCommand implements ReadStep.OfSource, OrderedRun.Outlet<Rendered> {

  private final Streams streams;
  private final Engine engine;
  private final Found found;
  private final String name;
  private final Path path;
  private final RunNotes notes = new RunNotes();
  private final SetRun set;
  private final BaselineUpdate update;
  private int exit;

  BaselineCommand(CommandLine line, Streams streams) {
    this.streams = streams;
    RunConfig config = CheckConfig.of(line, streams);
    name = KnownFindings.name(line, config.whole()).orElse(Baseline.NAME);
    path = KnownFindings.path(name, streams);
    boolean shrinks = TextFile.exists(path) && !line.has("renew");
    update = new BaselineUpdate(shrinks ? Optional.of(Baseline.of(TextFile.read(path, name).orElseThrow())) : Optional.empty());
    found = Paths.find(line, config.whole(), streams);
    engine = Paths.engine(config, found, line.has("thorough"));
    set = new SetRun(engine, Completeness.of(line, config.whole(), streams));
  }

  int run(CommandLine line) {
    exit = Paths.complain(line, found, streams);
    OrderedRun.each(found.inputs(), new ReadStep(engine, this), this);
    set.end(new InputsAgain(engine, found.inputs()), this::add);
    update.add(notes.findings());
    if (exit != ExitCode.FINE) {
      streams.complain(name + " is not written, since not all could be checked");
      return exit;
    }
    write();
    return ExitCode.FINE;
  }

  @Override
  public Rendered of(Source source) {
    FileReport report = engine.check(source);
    int code = report.totals().crashes() > 0 ? ExitCode.OURS : ExitCode.FINE;
    return new Rendered(Rendered.NOTHING, Optional.of(report), Totals.NONE, code, "");
  }

  @Override
  public void accept(Rendered result) {
    if (!result.trouble().isEmpty()) {
      streams.complain(result.trouble());
    }
    exit = Math.max(exit, result.exit());
    if (result.report().isPresent()) {
      notes.add(result.report().get().shared());
      set.add(result.report().get());
      update.add(result.report().get().findings());
    }
  }

  private void add(FileReport ofSet) {
    update.add(ofSet.findings());
    exit = Math.max(exit, ofSet.totals().crashes() > 0 ? ExitCode.OURS : ExitCode.FINE);
  }

  private void write() {
    try {
      TextFile.write(path, update.text());
    } catch (IOException e) {
      throw new UsageException(name + ": cannot be written");
    }
    streams.out().print(name + ": " + update.summary() + "\n");
    if (update.more() > 0) {
      streams.complain(update.more() + " more are found that are not in it; --renew takes them in");
    }
  }
}
