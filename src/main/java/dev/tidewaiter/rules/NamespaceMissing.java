package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.NamespaceUse;
import dev.tidewaiter.rules.facts.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A namespace that objects are in and that is not there; told once, of the first of them. */
public final class NamespaceMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(NamespaceUse.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(NamespaceUse.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    Set<String> told = new HashSet<>();
    for (Reference namespace : set.all(NamespaceUse.FACTS)) {
      if (told.add(namespace.name()) && missing.is(namespace)) {
        String message = "namespaces \"" + namespace.name() + "\" not found";
        missing.tell(namespace, message, "the server refuses to create what is in a namespace that is not there");
      }
    }
  }
}
