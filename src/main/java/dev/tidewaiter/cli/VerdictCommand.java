package dev.tidewaiter.cli;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.config.WholeRun;
import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.OrderedRun;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.text.Source;

/** {@code tidewaiter verdict}: one JSON line for each document, and nothing else on standard output. */
final class VerdictCommand implements ReadStep.OfSource, OrderedRun.Outlet<Rendered> {

  private final CommandLine line;
  private final Streams streams;
  private final Engine engine;
  private final Found found;
  private final Progress progress;
  private int exit = ExitCode.FINE;

  VerdictCommand(CommandLine line, Streams streams) {
    this.line = line;
    this.streams = streams;
    WholeRun run = CheckConfig.withoutRules(line, streams);
    engine = Paths.engine(line, run);
    if (run.isForOlder()) {
      streams.complain("verdicts are those of Kubernetes " + Tidewaiter.NEWEST_KUBERNETES + ", not of " + run.kubernetes());
    }
    found = Paths.find(line, streams);
    progress = new Progress(streams, true, found.inputs().size());
  }

  int run() {
    exit = Paths.complain(line, found, streams);
    OrderedRun.each(found.inputs(), new ReadStep(engine, this), this);
    progress.clear();
    return exit;
  }

  @Override
  public Rendered of(Source source) {
    VerdictLines lines = new VerdictLines(source.name(), this);
    engine.verdicts(source, lines);
    return lines.rendered();
  }

  @Override
  public void accept(Rendered result) {
    progress.step();
    exit = Math.max(exit, result.exit());
    if (!result.trouble().isEmpty()) {
      progress.clear();
      streams.complain(result.trouble());
    }
    result.output().run();
  }

  /** Prints the lines of one source. */
  void print(byte[] text) {
    if (text.length > 0) {
      progress.clear();
      streams.out().print(text);
    }
  }
}
