package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.Lifecycle;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.Optional;

/** A kind under a version that the Kubernetes it is for warns about, since a later one drops it. */
public final class ApiVersionDeprecated implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    int target = subject.settings().kubernetesMinor();
    Optional<Kind> kind = subject.settings().isForOlder() ? subject.writtenKind() : Optional.empty();
    if (kind.isEmpty() || !kind.get().isServedIn(target) || !kind.get().lifecycle().isDeprecatedIn(target)) {
      return;
    }
    Lifecycle lifecycle = kind.get().lifecycle();
    ObjectView version = subject.written().at("apiVersion");
    String gone = lifecycle.removed().isEmpty() ? "" : " and gone from " + lifecycle.removed() + " on";
    String message = subject.ref().kind() + " of " + subject.ref().apiVersion() + " is deprecated since " + lifecycle.deprecated() + gone;
    String help = lifecycle.replacement().isPresent() ? "use apiVersion: " + lifecycle.replacement().get().apiVersion() : "";
    Violation violation = Violation.at(version, message, help);
    Optional<Edit> edit = isSameNow(subject, lifecycle) ? rewritten(subject, version) : Optional.empty();
    out.add(edit.isPresent() ? violation.fixedBy(Fix.safe("raise it to " + subject.gvk().apiVersion(), edit.get())) : violation);
  }

  /** Whether it was read as one of the version that takes its place, so that its fields are the same. */
  private static boolean isSameNow(Subject subject, Lifecycle lifecycle) {
    return lifecycle.replacement().isPresent()
        && subject.gvk().equals(lifecycle.replacement().get())
        && !subject.gvk().apiVersion().equals(subject.ref().apiVersion());
  }

  private static Optional<Edit> rewritten(Subject subject, ObjectView version) {
    return Rewrite.part(subject, version, subject.ref().apiVersion(), subject.gvk().apiVersion());
  }
}
