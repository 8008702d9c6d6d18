package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.security.TokenUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pods that carry a token of their service account, whether they need it or not. */
public final class ServiceAccountTokenMounted implements SetRule {

  private static final String HELP = "set automountServiceAccountToken of the pod to false, unless it uses the API server";

  @Override
  public List<Facts<?>> needs() {
    return List.of(TokenUse.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Set<String> without = new HashSet<>();
    for (TokenUse use : set.all(TokenUse.FACTS)) {
      if (!use.pods() && !use.automount()) {
        without.add(use.namespace() + "/" + use.account());
      }
    }
    for (TokenUse use : set.all(TokenUse.FACTS)) {
      if (use.pods() && use.automount() && (use.said() || !without.contains(use.namespace() + "/" + use.account()))) {
        out.add(use.place(), "the pod carries a token of service account \"" + use.account() + "\"", HELP);
      }
    }
  }
}
