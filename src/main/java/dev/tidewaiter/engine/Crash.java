package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.RuleExhausted;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/** A mistake of our own, told as a finding so that the rest of the run is not lost. */
public final class Crash {

  /** The rule that crashes are reported under. */
  public static final String RULE = "internal/rule-crashed";

  private static final String HELP = "this is a mistake in Tidewaiter, not in the document; please report it with the document";

  private Crash() {}

  static Finding finding(Source source, Span document, Throwable crash) {
    String message = "checking this document failed inside Tidewaiter: " + summary(crash);
    return new Finding(
        RULE, Severity.ERROR, source, Span.at(document.start()), Optional.empty(), "", message, HELP, List.of());
  }

  /** A rule failed on one object. */
  static Finding ofRule(String rule, Source source, Span object, Optional<ObjectRef> ref, Throwable crash) {
    return new Finding(RULE, Severity.ERROR, source, Span.at(object.start()), ref, "", message(rule, crash), help(crash), List.of());
  }

  /** A rule over the whole set failed; it is told where the first source starts. */
  static SetViolation ofSetRule(String rule, SourceId first, Throwable crash) {
    return SetViolation.at(new Place(first, Span.at(0), new ObjectRef("", "", "", ""), ""), message(rule, crash), help(crash));
  }

  private static String help(Throwable crash) {
    return crash instanceof RuleExhausted ? "make it cheaper: one loop or alternative less, or a matchCondition that passes most objects over" : HELP;
  }

  private static String message(String rule, Throwable crash) {
    if (crash instanceof RuleExhausted exhausted) {
      String name = exhausted.rule().isEmpty() ? rule : exhausted.rule();
      return "the rule " + name + " is asked no more in this run: " + exhausted.getMessage();
    }
    return "the rule " + rule + " failed inside Tidewaiter: " + summary(crash);
  }

  /** What was thrown and where, on one line: where in our own code, as far as it came from there. */
  public static String summary(Throwable crash) {
    StackTraceElement[] trace = crash.getStackTrace();
    for (StackTraceElement frame : trace) {
      if (frame.getClassName().startsWith("dev.tidewaiter.")) {
        return crash + " at " + frame;
      }
    }
    return crash + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
