package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rules.facts.Selector.Operator;
import dev.tidewaiter.rules.facts.Selector.Requirement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Namespaces of a set by their labels. Needs {@link NamespaceLabels#FACTS} and {@link Identity#FACTS}. */
public final class Namespaces {

  /** Those of a set, made once. */
  public static final Derived<Namespaces> OF = new OfSet();

  private final LabelIndex<NamespaceLabels> index = new LabelIndex<>();
  private final Map<String, NamespaceLabels> byName = new HashMap<>();

  /** By the folder, where the set may be a part. */
  private final Map<String, NearNames> near = new HashMap<>();

  private final Set<String> used = new HashSet<>();

  private Namespaces(ObjectSet set) {
    for (NamespaceLabels one : set.all(NamespaceLabels.FACTS)) {
      index.add("", one.labels(), one);
      byName.putIfAbsent(one.name(), one);
    }
    for (Identity object : set.all(Identity.FACTS)) {
      used.add(object.namespace());
    }
    for (Identity object : set.get(ObjectNames.OF).of(new ObjectNames.Where("", "Namespace", "")).values()) {
      String folder = set.complete() ? "" : object.place().source().folder();
      NearNames known = near.getOrDefault(folder, new NearNames());
      known.add(object);
      near.put(folder, known);
    }
  }

  /** Those that a selector selects. */
  public List<NamespaceLabels> selected(Selector selector) {
    return index.selected("", selector);
  }

  /** Whether a selector names a namespace that is not in the set and known all the same: each cluster has it, or objects are in it. */
  public boolean namesAnother(Selector selector) {
    for (Requirement one : selector.requirements()) {
      if (one.key().equals(NamespaceLabels.NAME) && one.operator() == Operator.IN) {
        for (String name : one.values()) {
          if (!byName.containsKey(name) && (used.contains(name) || BuiltIn.has("Namespace", "", name))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * A Namespace that was all but surely meant by a selector which selects none.
   *
   * @param says why it is not selected
   */
  public record Meant(NamespaceLabels namespace, String says) {}

  /** The Namespace that was meant: its name stands under a label that it does not have, or is written wrong. */
  public Optional<Meant> meant(Selector selector, Optional<String> folder) {
    for (Requirement one : selector.requirements()) {
      if (one.operator() == Operator.IN && one.values().size() == 1) {
        String value = one.values().get(0);
        boolean byItsName = one.key().equals(NamespaceLabels.NAME);
        Optional<Identity> slip = byItsName ? slip(value, folder) : Optional.empty();
        NamespaceLabels named = byName.get(slip.isPresent() ? slip.get().name() : byItsName ? "" : value);
        boolean lies = named != null && (folder.isEmpty() || folder.get().equals(named.at().source().folder()));
        if (lies && !one.isMet(named.labels()) && !named.labels().has(byItsName ? "" : one.key())) {
          return Optional.of(new Meant(named, byItsName ? misspelled(named) : unlabelled(named, one.key())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Identity> slip(String name, Optional<String> folder) {
    NearNames names = near.get(folder.orElse(""));
    return names == null ? Optional.empty() : names.find(name);
  }

  private static String misspelled(NamespaceLabels named) {
    return "Namespace \"" + named.name() + "\" is called nearly so";
  }

  private static String unlabelled(NamespaceLabels named, String key) {
    String own = NamespaceLabels.NAME + ": " + named.name();
    return "Namespace \"" + named.name() + "\" has no label " + key + "; what each namespace has is " + own;
  }

  private static final class OfSet implements Derived<Namespaces> {
    @Override
    public Namespaces from(ObjectSet set) {
      return new Namespaces(set);
    }
  }
}
