package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.NamespaceUse;
import dev.tidewaiter.rules.facts.Reference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A namespace that objects are in and that is not there; told once, of the first of them. */
public final class NamespaceMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Identity.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    for (Map.Entry<SourceId, Set<String>> source : toTell(set, missing).entrySet()) {
      for (NamespaceUse use : set.again(NamespaceUse.FACTS, source.getKey())) {
        if (source.getValue().remove(use.namespace())) {
          String message = "namespaces \"" + use.namespace() + "\" not found";
          String follows = "the server refuses to create what is in a namespace that is not there";
          missing.tell(reference(use.namespace(), use.at()), message, follows);
        }
      }
    }
  }

  /** The namespaces that something is to be said of, by the source of the first object in each: it is read again once for all of them. */
  private static Map<SourceId, Set<String>> toTell(ObjectSet set, Missing missing) {
    Map<SourceId, Set<String>> toTell = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    seen.add("");
    seen.add("default");
    for (Identity object : set.all(Identity.FACTS)) {
      if (seen.add(object.namespace()) && missing.canTell(reference(object.namespace(), object.place()))) {
        Set<String> ofSource = toTell.getOrDefault(object.place().source(), new HashSet<>());
        ofSource.add(object.namespace());
        toTell.put(object.place().source(), ofSource);
      }
    }
    return toTell;
  }

  private static Reference reference(String namespace, Place at) {
    return new Reference("", "Namespace", "", namespace, "", false, at, at);
  }
}
