package dev.tidewaiter;

import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.engine.RunNotes;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import java.util.List;

/** A run over sources that come one by one; it keeps none of which nothing is to be said at the end. Not for several threads. */
public final class CheckRun {

  private final Engine engine;
  private final RunNotes notes = new RunNotes();
  private Totals totals = Totals.NONE;

  CheckRun(Engine engine) {
    this.engine = engine;
  }

  /** What is wrong in one source, and the numbers of it alone. */
  public CheckResult check(Source source) {
    FileReport report = engine.check(source);
    notes.add(report.shared());
    totals = totals.plus(report.totals());
    return new CheckResult(report.findings(), report.totals());
  }

  /** What is said once for the whole run, and the numbers of all of it. */
  public CheckResult end() {
    List<Finding> shared = notes.findings();
    for (Finding note : shared) {
      totals = totals.plus(Totals.finding(note.severity()));
    }
    return new CheckResult(shared, totals);
  }
}
