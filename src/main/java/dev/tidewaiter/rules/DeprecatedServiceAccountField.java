package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.List;
import java.util.Optional;

/** The old name of {@code serviceAccountName}; where both are set the new one counts. */
public final class DeprecatedServiceAccountField implements ObjectRule {

  private static final String NEW = "serviceAccountName";

  @Override
  public List<String> watches() {
    return List.of("serviceAccount");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.writtenPod().orElseThrow().spec();
    ObjectView old = spec.at("serviceAccount");
    if (old.absent()) {
      return;
    }
    ObjectView name = spec.at(NEW);
    if (name.absent()) {
      Violation violation = Violation.atKey(old, "serviceAccount is the deprecated name of serviceAccountName", "rename it");
      Optional<Edit> edit = Rewrite.name(subject, old, NEW);
      out.add(edit.isPresent() ? violation.fixedBy(Fix.safe("rename it to " + NEW, edit.get())) : violation);
    } else {
      String message = "serviceAccount \"" + old.text() + "\" is passed over, since serviceAccountName \"" + name.text() + "\" is set too";
      out.add(Violation.atKey(old, message, "remove it").related(name, "this counts"));
    }
  }
}
