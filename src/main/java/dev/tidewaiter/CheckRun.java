package dev.tidewaiter;

import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.engine.RunNotes;
import dev.tidewaiter.engine.SetRun;
import dev.tidewaiter.engine.TextsAgain;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import java.util.function.Consumer;

/** A run over sources that come one by one; it keeps none of which nothing is to be said at the end. Not for several threads. */
public final class CheckRun {

  private final Engine engine;
  private final Consumer<Finding> to;
  private final RunNotes notes = new RunNotes();
  private final SetRun set;
  private Totals totals = Totals.NONE;

  CheckRun(Engine engine, Consumer<Finding> to) {
    this.engine = engine;
    this.to = to;
    set = new SetRun(engine);
  }

  /** Checks one source and hands its findings on. */
  public void check(Source source) {
    FileReport report = engine.check(source);
    report.findings().forEach(to);
    notes.add(report.shared());
    set.add(report);
    totals = totals.plus(report.totals());
  }

  /**
   * Hands on what only the whole set tells and what is said once for the whole run, and gives the numbers of the run.
   *
   * @param texts where the texts of sources are to be had again of which something is to be said
   */
  public Totals end(TextsAgain texts) {
    set.end(texts, this::tell);
    for (Finding note : notes.findings()) {
      to.accept(note);
      totals = totals.plus(Totals.finding(note.severity()));
    }
    return totals;
  }

  private void tell(FileReport report) {
    report.findings().forEach(to);
    totals = totals.plus(report.totals());
  }
}
