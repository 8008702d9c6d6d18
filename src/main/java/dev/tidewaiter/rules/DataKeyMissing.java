package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.ConfigData;
import dev.tidewaiter.rules.facts.ConfigDatas;
import dev.tidewaiter.rules.facts.Generated;
import dev.tidewaiter.rules.facts.PodReferences;
import dev.tidewaiter.rules.facts.Reference;
import dev.tidewaiter.rules.facts.Slip;
import java.util.List;

/**
 * Pods that ask a ConfigMap or Secret of the set for a key that it does not have. One that holds nothing, or whose data a controller brings, is
 * to be filled by someone.
 */
public final class DataKeyMissing implements SetRule {

  private static final int MOST_KEYS = 8;

  @Override
  public List<Facts<?>> needs() {
    return List.of(PodReferences.FACTS, ConfigData.FACTS, Generated.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(ConfigData.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    ConfigDatas datas = set.get(ConfigDatas.OF);
    for (Reference reference : set.all(PodReferences.FACTS)) {
      if (!reference.key().isEmpty() && !reference.optional()) {
        List<ConfigData> called = datas.called(reference);
        boolean made = !called.isEmpty() && Generated.has(set, reference.kind(), reference.namespace(), reference.name());
        if (!called.isEmpty() && !made && !mayHave(called, reference.key())) {
          tell(reference, called.get(0), out);
        }
      }
    }
  }

  private static boolean mayHave(List<ConfigData> called, String key) {
    for (ConfigData data : called) {
      if (data.keys().isEmpty() || data.keys().contains(key) || data.type().equals("kubernetes.io/service-account-token")) {
        return true;
      }
    }
    return false;
  }

  private static void tell(Reference reference, ConfigData data, SetViolations out) {
    String message = reference.called() + " has no key \"" + reference.key() + "\"";
    StringBuilder help = new StringBuilder();
    for (String key : data.keys()) {
      if (help.isEmpty() && Slip.between(key, reference.key())) {
        help.append("did you mean \"").append(key).append("\"? ");
      }
    }
    help.append("it has ");
    for (int i = 0; i < data.keys().size() && i < MOST_KEYS; i++) {
      help.append(i == 0 ? "" : ", ").append(data.keys().get(i));
    }
    help.append(data.keys().size() > MOST_KEYS ? " ..." : "").append("; the containers do not start without it");
    SetViolation violation = SetViolation.at(reference.keyAt(), message, help.toString());
    out.add(violation.related(data.place(), "this is what is asked"));
  }
}
