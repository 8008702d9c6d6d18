package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A volume that is reserved for a claim of no namespace or of no name, which none can be. */
public final class ClaimRefWithoutNamespace implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView claim = subject.written().at("spec", "claimRef");
    if (claim.absent()) {
      return;
    }
    for (String part : new String[] {"namespace", "name"}) {
      if (claim.at(part).text().isEmpty()) {
        String message = "the claimRef has no " + part + ": the volume is kept for a claim that can't be, and is never bound";
        out.add(claim.at(part), message, "say the " + part + " of the claim that the volume is for");
      }
    }
  }
}
