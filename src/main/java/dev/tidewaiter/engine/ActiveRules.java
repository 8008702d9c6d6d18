package dev.tidewaiter.engine;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.JavaRule;
import dev.tidewaiter.rule.JavaRules;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.SetRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The Java rules that are on, each loaded when the first object of its kinds is met. May be used from any thread. */
final class ActiveRules {

  private final RuleSelection selection;
  private final Map<GroupVersionKind, OfKind> byKind = new ConcurrentHashMap<>();
  /** By id; guarded by itself. */
  private final Map<String, SetRule> setRules = new TreeMap<>();

  /** Read when the first object is met. */
  private volatile List<RuleMetadata> on = List.of();

  ActiveRules(RuleSelection selection) {
    this.selection = selection;
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
    OfKind known = byKind.get(gvk);
    if (known != null) {
      return known;
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
    for (RuleMetadata metadata : on()) {
      if (metadata.looksAt(gvk)) {
        JavaRule rule = JavaRules.load(metadata);
        if (rule instanceof ObjectRule one) {
          rules.add(new Loaded(metadata.id(), one));
        } else if (rule instanceof SetRule all) {
          synchronized (setRules) {
            setRules.putIfAbsent(metadata.id(), all);
          }
          addNew(all.needs(), facts);
        }
      }
    }
    return new OfKind(rules, facts);
  }

  private List<RuleMetadata> on() {
    if (on.isEmpty()) {
      List<RuleMetadata> found = new ArrayList<>();
      for (RuleMetadata metadata : BuiltInRules.all()) {
        if (metadata.isJava() && selection.isOn(metadata)) {
          found.add(metadata);
        }
      }
      on = found;
    }
    return on;
  }

  private static void addNew(List<Facts<?>> needed, List<Facts<?>> to) {
    for (Facts<?> one : needed) {
      if (!to.contains(one)) {
        to.add(one);
      }
    }
  }
}
