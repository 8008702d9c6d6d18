package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.Optional;

/** A StatefulSet whose claims, and mostly their data, are deleted with it or when it is scaled down. */
public final class ClaimsDeletedWithSet implements ObjectRule {

  private static final String HELP = "Retain, the default, keeps the claims; they can be deleted by hand";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView policy = spec.at("persistentVolumeClaimRetentionPolicy");
    if (spec.at("volumeClaimTemplates").size() == 0) {
      return;
    }
    if (policy.at("whenDeleted").text().equals("Delete")) {
      tell(subject, policy.at("whenDeleted"), "the claims and what they hold are deleted when the StatefulSet is", out);
    }
    if (policy.at("whenScaled").text().equals("Delete")) {
      tell(subject, policy.at("whenScaled"), "a pod's claim and what it holds are deleted when the StatefulSet is scaled down", out);
    }
  }

  private static void tell(Subject subject, ObjectView policy, String message, Violations out) {
    Violation violation = Violation.at(policy, message, HELP);
    Optional<Edit> edit = Rewrite.part(subject, policy, "Delete", "Retain");
    out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("keep them: Retain", edit.get())) : violation);
  }
}
