package dev.tidewaiter.cli;

import dev.tidewaiter.engine.Crash;
import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.OrderedRun;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.Reason;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.util.Optional;

/** Reads an input and does something with its text. Whatever goes wrong with one input is no end of the run. */
final class ReadStep implements OrderedRun.Step<Rendered> {

  private final Engine engine;
  private final OfSource step;

  ReadStep(Engine engine, OfSource step) {
    this.engine = engine;
    this.step = step;
  }

  /** What is done with a text; called from several threads at once. */
  interface OfSource {
    Rendered of(Source source);
  }

  @Override
  public Rendered of(Input input) {
    try {
      return step.of(engine.source(input.name(), input.read()));
    } catch (IOException e) {
      int exit = input.named() ? ExitCode.USAGE : ExitCode.FINE;
      return trouble(input.name() + ": " + Reason.of(e), Totals.unreadable(1), exit);
    } catch (RuntimeException | Error e) {
      String line = input.name() + ": a mistake in Tidewaiter: " + Crash.summary(e);
      return trouble(line, Totals.FILE.plus(Totals.CRASH), ExitCode.OURS);
    }
  }

  private static Rendered trouble(String line, Totals totals, int exit) {
    return new Rendered(Rendered.NOTHING, Optional.empty(), totals, exit, line);
  }
}
