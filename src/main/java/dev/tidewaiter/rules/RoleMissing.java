package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.Reference;
import dev.tidewaiter.rules.facts.RoleBindings;
import java.util.List;

/** A RoleBinding or ClusterRoleBinding of a role that is not there. */
public final class RoleMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(RoleBindings.ROLES, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(RoleBindings.ROLES);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    for (Reference role : set.all(RoleBindings.ROLES)) {
      missing.tell(role, "the binding allows nothing, and the server refuses it to all who may not bind every role");
    }
  }
}
