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

/** Pods that need a ConfigMap which is not there. */
public final class ConfigMapMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(PodReferences.FACTS, Identity.FACTS, Generated.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(PodReferences.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    new Missing(set, out).tellAll(set.all(PodReferences.FACTS), "", "ConfigMap", "the containers wait for it and do not start");
  }
}
