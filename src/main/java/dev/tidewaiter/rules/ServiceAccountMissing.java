package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.PodReferences;
import dev.tidewaiter.rules.facts.RoleBindings;
import java.util.List;

/** Pods that run as a ServiceAccount which is not there, a role bound to one, or a Secret for the token of one. */
public final class ServiceAccountMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(PodReferences.FACTS, RoleBindings.SUBJECTS, RoleBindings.TOKENS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(PodReferences.FACTS, RoleBindings.SUBJECTS, RoleBindings.TOKENS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    missing.tellAll(set.all(PodReferences.FACTS), "", "ServiceAccount", "the server refuses to create the pods");
    missing.tellAll(set.all(RoleBindings.SUBJECTS), "", "ServiceAccount", "the role is given to nobody");
    missing.tellAll(set.all(RoleBindings.TOKENS), "", "ServiceAccount", "the cluster deletes the Secret again");
  }
}
