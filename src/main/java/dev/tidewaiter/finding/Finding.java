package dev.tidewaiter.finding;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a run reports.
 *
 * @param rule the rule's id
 * @param source the text that {@code span} is a place in
 * @param object what the finding is about; empty if it is about no object
 * @param path the field path; empty if it is about the whole document or file
 * @param message what is wrong, with the value that is wrong
 * @param help how to mend it; empty if nothing is known
 * @param related other places it is about
 * @param fix a change of {@code source} that mends it; empty if none is known
 */
public record Finding(
    String rule,
    Severity severity,
    Source source,
    Span span,
    Optional<ObjectRef> object,
    String path,
    String message,
    String help,
    List<Related> related,
    Optional<Fix> fix) {

  public Finding {
    related = List.copyOf(related);
  }

  /** A finding that no fix is known for. */
  public Finding(
      String rule,
      Severity severity,
      Source source,
      Span span,
      Optional<ObjectRef> object,
      String path,
      String message,
      String help,
      List<Related> related) {
    this(rule, severity, source, span, object, path, message, help, related, Optional.empty());
  }

  /** This with another message. */
  public Finding withMessage(String changed) {
    return new Finding(rule, severity, source, span, object, path, changed, help, related, fix);
  }

  /**
   * What the API server says, so that it can be searched for: its field errors start with the path, its other sentences have it in
   * their midst.
   */
  public String sentence() {
    return path.isEmpty() || !rule.startsWith("field-") ? message : path + ": " + message;
  }

  /**
   * What stays of this while its manifest is edited: 32 hexadecimal digits made of the rule, the object and the field path. Findings that
   * differ in nothing else have the same.
   */
  public String fingerprint() {
    return Fingerprint.of(this);
  }

  /** Another place a finding is about, and what stands there. */
  public record Related(Source source, Span span, String message) {}
}
