package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.StorageClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two classes of a folder, or of a complete set, that both say that they are the default one. */
public final class DefaultClassAmbiguous implements SetRule {

  private static final String HELP = "keep the annotation storageclass.kubernetes.io/is-default-class at one class";

  @Override
  public List<Facts<?>> needs() {
    return List.of(StorageClass.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, StorageClass> first = new HashMap<>();
    for (StorageClass one : set.all(StorageClass.FACTS)) {
      String folder = set.complete() ? "" : one.place().source().folder();
      StorageClass other = one.isDefault() ? first.putIfAbsent(folder, one) : null;
      if (other != null && !other.name().equals(one.name())) {
        String message = "classes \"" + other.name() + "\" and \"" + one.name() + "\" are both the default: claims get the newer";
        out.add(SetViolation.at(one.place(), message, HELP).related(other.place(), "the other default"));
      }
    }
  }
}
