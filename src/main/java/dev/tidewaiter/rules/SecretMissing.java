package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Generated;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.PodReferences;
import java.util.List;

/** Pods that need a Secret which is not there. */
public final class SecretMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(PodReferences.FACTS, PodReferences.PULL_SECRETS, Identity.FACTS, Generated.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(PodReferences.FACTS, PodReferences.PULL_SECRETS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    missing.tellAll(set.all(PodReferences.FACTS), "", "Secret", "the containers wait for it and do not start");
    missing.tellAll(set.all(PodReferences.PULL_SECRETS), "", "Secret", "images are pulled without it");
  }
}
