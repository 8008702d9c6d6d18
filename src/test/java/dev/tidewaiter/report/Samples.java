package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/** Findings to be reported. */
final class Samples {

  private static final ObjectRef WEB = new ObjectRef("apps/v1", "Deployment", "shop", "web");

  private Samples() {}

  /** A finding about the first occurrence of a text. */
  static Finding at(String text, String marked) {
    return at(Source.of("deploy/web.yaml", text), marked);
  }

  static Finding at(Source source, String marked) {
    return of(Severity.ERROR, source, span(source, marked), "something is wrong", "", List.of());
  }

  static Finding of(Severity severity, Source source, Span span, String message, String help, List<Finding.Related> related) {
    return new Finding("unknown-field", severity, source, span, Optional.of(WEB), "spec.replcas", message, help, related);
  }

  static Finding.Related related(Source source, String marked, String message) {
    return new Finding.Related(source, span(source, marked), message);
  }

  static Span span(Source source, String marked) {
    int start = source.text().indexOf(marked);
    if (start < 0) {
      throw new IllegalArgumentException(marked);
    }
    return new Span(start, start + marked.length());
  }

  static String print(Reporter reporter, Finding finding) {
    StringBuilder out = new StringBuilder();
    reporter.finding(finding, new Lines(), out);
    return out.toString();
  }
}
