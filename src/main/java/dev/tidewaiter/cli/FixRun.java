package dev.tidewaiter.cli;

import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.Fixer;
import dev.tidewaiter.engine.OrderedRun;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.UnifiedDiff;
import dev.tidewaiter.text.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code --fix} and {@code --diff}: mends the inputs before they are checked, or shows what would be changed. */
final class FixRun implements ReadStep.OfSource, OrderedRun.Outlet<Rendered> {

  private final Streams streams;
  private final List<Input> inputs;
  private final boolean shows;
  private final Engine engine;
  private final Fixer fixer;
  private final Map<String, Path> files = new HashMap<>();
  private final AtomicInteger fixes = new AtomicInteger();
  private int changed;
  private int exit = ExitCode.FINE;

  FixRun(CommandLine line, Streams streams, Engine engine, List<Input> inputs) {
    if (!line.has("fix") && !line.has("diff")) {
      throw new UsageException("--unsafe goes with --fix or --diff");
    }
    this.streams = streams;
    this.engine = engine;
    this.inputs = inputs;
    shows = line.has("diff");
    fixer = new Fixer(engine, line.has("unsafe"));
    for (Input input : inputs) {
      if (input instanceof Input.File file) {
        files.put(file.name(), file.path());
      } else if (!shows) {
        String what = input instanceof Input.Stream ? "standard input" : input.name();
        throw new UsageException("--fix cannot change " + what + "; --diff shows what would be changed");
      }
    }
  }

  /** Does it; the exit code is 1 if changes were shown. */
  int run() {
    OrderedRun.each(inputs, new ReadStep(engine, this), this);
    if (changed > 0) {
      String what = fixes.get() + (fixes.get() == 1 ? " finding in " : " findings in ") + changed + (changed == 1 ? " file" : " files");
      streams.out().flush();
      streams.complain((shows ? "--fix would mend " : "mended ") + what);
    }
    return shows && changed > 0 ? Math.max(exit, ExitCode.FINDINGS) : exit;
  }

  @Override
  public Rendered of(Source source) {
    Fixer.Fixed fixed = fixer.fix(source);
    if (fixed.fixes() == 0) {
      return new Rendered(Rendered.NOTHING, Optional.empty(), Totals.NONE, ExitCode.FINE, "");
    }
    Optional<String> trouble = shows ? Optional.empty() : TextFile.rewrite(files.get(source.name()), source, fixed.text());
    if (trouble.isPresent()) {
      return new Rendered(Rendered.NOTHING, Optional.empty(), Totals.NONE, ExitCode.USAGE, trouble.get());
    }
    fixes.addAndGet(fixed.fixes());
    String diff = shows ? UnifiedDiff.of(source.name(), source.text(), fixed.text()) : "";
    return new Rendered(() -> changed(diff), Optional.empty(), Totals.NONE, ExitCode.FINE, "");
  }

  private void changed(String diff) {
    changed++;
    streams.out().print(diff);
  }

  @Override
  public void accept(Rendered result) {
    if (!result.trouble().isEmpty()) {
      streams.complain(result.trouble());
    }
    exit = Math.max(exit, result.exit());
    result.output().run();
  }
}
