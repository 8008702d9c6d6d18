package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.JavaRule;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.SetRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that are on, each loaded when the first object of its kinds is met. May be used from any thread. */
final class ActiveRules {

  private final FileRules choice;
  private final boolean uniform;
  private final Map<GroupVersionKind, OfKind> byKind = new ConcurrentHashMap<>();
  private final Map<String, JavaRule> loaded = new ConcurrentHashMap<>();
  /** By id; guarded by itself. */
  private final Map<String, SetRule> setRules = new TreeMap<>();

  /** Read when the first object is met. */
  private volatile List<RuleMetadata> known = List.of();

  /**
   * The rules that are on.
   *
   * @param uniform whether they are for all files, so that nobody else asks for the facts of these
   */
  ActiveRules(FileRules choice, boolean uniform) {
    this.choice = choice;
    this.uniform = uniform;
  }

  FileRules choice() {
    return choice;
  }

  /**
   * What is to be done with objects of a kind.
   *
   * @param rules in the order of their ids
   * @param facts what is to be known of each object when the last is read
   */
  record OfKind(List<Loaded> rules, List<Facts<?>> facts) {
    OfKind {
      rules = List.copyOf(rules);
      facts = List.copyOf(facts);
    }
  }

  /** A rule and its class. */
  record Loaded(String id, ObjectRule rule) {}

  OfKind of(GroupVersionKind gvk) {
    OfKind before = byKind.get(gvk);
    if (before != null) {
      return before;
    }
    OfKind loaded = load(gvk);
    byKind.put(gvk, loaded);
    return loaded;
  }

  /** The rules over the whole set that looked at any object so far, by id. */
  Map<String, SetRule> setRules() {
    synchronized (setRules) {
      return new LinkedHashMap<>(setRules);
    }
  }

  private OfKind load(GroupVersionKind gvk) {
    List<Loaded> rules = new ArrayList<>();
    List<Facts<?>> facts = new ArrayList<>();
    if (uniform && choice == FileRules.RECOMMENDED) {
      for (String id : BuiltInRules.recommended(gvk)) {
        take(id, loaded(id), true, rules, facts);
      }
      return new OfKind(rules, facts);
    }
    RuleMetadata.Looks looks = RuleMetadata.Looks.at(gvk);
    for (RuleMetadata metadata : known()) {
      if (metadata.looksAt(looks)) {
        take(metadata.id(), loaded(metadata), choice.isOn(metadata), rules, facts);
      }
    }
    return new OfKind(rules, facts);
  }

  private void take(String id, JavaRule rule, boolean on, List<Loaded> rules, List<Facts<?>> facts) {
    if (rule instanceof SetRule all) {
      synchronized (setRules) {
        setRules.putIfAbsent(id, all);
      }
      addNew(all.needs(), facts);
    } else if (on && rule instanceof ObjectRule one) {
      rules.add(new Loaded(id, one));
    }
  }

  /** What checks a rule of our own, of which nothing else need be known. */
  private JavaRule loaded(String id) {
    JavaRule known = loaded.get(id);
    if (known == null) {
      known = BuiltInRules.load(id);
      loaded.put(id, known);
    }
    return known;
  }

  /** What checks a rule; one for all kinds that it looks at. */
  private JavaRule loaded(RuleMetadata metadata) {
    JavaRule known = loaded.get(metadata.id());
    if (known == null) {
      known = choice.catalog().load(metadata);
      loaded.put(metadata.id(), known);
    }
    return known;
  }

  /** Those that look at objects; where nobody else asks for facts, only those that are on. */
  private List<RuleMetadata> known() {
    if (known.isEmpty()) {
      List<RuleMetadata> found = new ArrayList<>();
      for (RuleMetadata metadata : choice.catalog().all()) {
        if (metadata.looksAtObjects() && (!uniform || choice.isOn(metadata))) {
          found.add(metadata);
        }
      }
      known = found;
    }
    return known;
  }

  private static void addNew(List<Facts<?>> needed, List<Facts<?>> to) {
    for (Facts<?> one : needed) {
      if (!to.contains(one)) {
        to.add(one);
      }
    }
  }
}
