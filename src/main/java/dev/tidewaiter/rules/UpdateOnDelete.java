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

/** A StatefulSet or a DaemonSet whose pods keep their old version until someone deletes them. */
public final class UpdateOnDelete implements ObjectRule {

  private static final String HELP = "RollingUpdate, the default, replaces them one after the other";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView type = subject.filled().at("spec", "updateStrategy", "type");
    if (type.text().equals("OnDelete")) {
      Violation violation = Violation.at(type, "pods keep the version they were made with until someone deletes them", HELP);
      Optional<Edit> edit = Rewrite.part(subject, type, "OnDelete", "RollingUpdate");
      out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("update them: RollingUpdate", edit.get())) : violation);
    }
  }
}
