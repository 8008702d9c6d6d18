package dev.tidewaiter.cli;

import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What comments and a baseline leave out, for reports that have it marked as such; nothing unless it is asked for. */
final class SuppressedFindings {

  private final boolean asked;
  private final CheckReports reports;
  private final RenderedPlaces places;

  SuppressedFindings(boolean asked, CheckReports reports, RenderedPlaces places) {
    this.asked = asked;
    this.reports = reports;
    this.places = places;
  }

  boolean isAskedFor() {
    return asked;
  }

  /** What makes the reports grow by what was found in a text, and then by what the text itself leaves out. */
  Runnable with(Runnable found, FileReport report) {
    Runnable left = reports.suppressed(places.of(report.suppressed()), true);
    return () -> {
      found.run();
      left.run();
    };
  }

  /** Adds what a text itself leaves out. */
  void inSource(FileReport report) {
    if (asked) {
      reports.suppressed(places.of(report.suppressed()), true).run();
    }
  }

  /** Adds what a baseline leaves out: what was found and is not left. */
  void known(List<Finding> found, List<Finding> left) {
    if (asked) {
      Set<Finding> reported = Collections.newSetFromMap(new IdentityHashMap<>());
      reported.addAll(left);
      List<Finding> known = new ArrayList<>(found);
      known.removeIf(reported::contains);
      reports.suppressed(places.of(known), false).run();
    }
  }
}
