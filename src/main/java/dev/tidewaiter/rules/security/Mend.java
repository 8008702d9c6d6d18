package dev.tidewaiter.rules.security;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.Optional;

/** Fixes of values that say the wrong thing outright. They are unsafe, as a program may rely on what it was given. */
public final class Mend {

  private Mend() {}

  /** A violation at a value, with a way to put another in its place if the user wrote it. */
  public static Violation value(Subject subject, ObjectView value, String written, String other, String message, String help) {
    Violation violation = Violation.at(value, message, help);
    Optional<Edit> edit = Rewrite.part(subject, value, written, other);
    return edit.isPresent() ? violation.fixedBy(Fix.unsafe("set it to " + other, edit.get())) : violation;
  }
}
