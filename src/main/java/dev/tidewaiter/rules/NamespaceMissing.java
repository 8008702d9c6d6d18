package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
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
    return List.of(Identity.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Set<String> seen = new HashSet<>();
    seen.add("");
    seen.add("default");
    for (Identity object : set.all(Identity.FACTS)) {
      if (seen.add(object.namespace())) {
        tell(object, set, new Missing(set, out));
      }
    }
  }

  private static void tell(Identity object, ObjectSet set, Missing missing) {
    if (missing.canTell(reference(object.namespace(), object.place()))) {
      tell(object.namespace(), set.again(NamespaceUse.FACTS, object.place().source()), missing);
    }
  }

  private static Reference reference(String namespace, Place at) {
    return new Reference("", "Namespace", "", namespace, "", false, at, at);
  }

  private static void tell(String namespace, List<NamespaceUse> uses, Missing missing) {
    for (NamespaceUse use : uses) {
      if (use.namespace().equals(namespace)) {
        String message = "namespaces \"" + namespace + "\" not found";
        missing.tell(reference(namespace, use.at()), message, "the server refuses to create what is in a namespace that is not there");
        return;
      }
    }
  }
}
