package dev.tidewaiter;

import dev.tidewaiter.config.Baseline;
import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.engine.RunNotes;
import dev.tidewaiter.engine.SetRun;
import dev.tidewaiter.engine.TextsAgain;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A run over sources that come one by one: {@link #check} for each, then {@link #acrossSources}, then {@link #end}. It keeps no source but
 * those that are named at the end. Not for several threads.
 */
public final class CheckRun {

  private final Engine engine;
  private final RunNotes notes = new RunNotes();
  private final SetRun set;
  private final Baseline known;
  private Totals totals = Totals.NONE;

  CheckRun(Engine engine, boolean complete, Baseline known) {
    this.engine = engine;
    this.known = known;
    set = new SetRun(engine, complete);
  }

  /** What is wrong in one source, and the numbers of it alone. */
  public CheckResult check(Source source) {
    FileReport report = engine.check(source);
    notes.add(report.shared());
    FileReport left = report.leaving(left(report.findings()));
    set.add(left);
    return counted(left);
  }

  /**
   * What only all sources together tell.
   *
   * @param again the source of a name once more, if more is to be known of it or something to be said; empty if it is gone
   * @param to gets what was found, a source at a time, in the order of the sources
   */
  public void acrossSources(Function<String, Optional<Source>> again, Consumer<CheckResult> to) {
    acrossTexts(id -> again.apply(id.name()), to);
  }

  /** The same for sources of which several were cut from one file. */
  void acrossTexts(TextsAgain texts, Consumer<CheckResult> to) {
    set.end(
        texts,
        report -> {
          CheckResult result = counted(report.leaving(left(report.findings())));
          if (!result.findings().isEmpty()) {
            to.accept(result);
          }
        });
  }

  /** What is said once for the whole run, and the numbers of all of it. */
  public CheckResult end() {
    List<Finding> shared = left(notes.findings());
    for (Finding note : shared) {
      totals = totals.plus(Totals.finding(note.severity()));
    }
    return new CheckResult(shared, totals);
  }

  private CheckResult counted(FileReport left) {
    totals = totals.plus(left.totals());
    return new CheckResult(left.findings(), left.totals());
  }

  private List<Finding> left(List<Finding> findings) {
    List<Finding> left = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      if (!known.take(finding)) {
        left.add(finding);
      }
    }
    return left;
  }
}
