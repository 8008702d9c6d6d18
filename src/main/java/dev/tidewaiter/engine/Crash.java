package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/** A mistake of our own, told as a finding so that the rest of the run is not lost. */
public final class Crash {

  /** The rule that crashes are reported under. */
  public static final String RULE = "internal/rule-crashed";

  private Crash() {}

  static Finding finding(Source source, Span document, Throwable crash) {
    String message = "checking this document failed inside Tidewaiter: " + summary(crash);
    String help = "this is a mistake in Tidewaiter, not in the document; please report it with the document";
    return new Finding(
        RULE, Severity.ERROR, source, Span.at(document.start()), Optional.empty(), "", message, help, List.of());
  }

  /** What was thrown and where, on one line. */
  public static String summary(Throwable crash) {
    StackTraceElement[] trace = crash.getStackTrace();
    return crash + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
