package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.JavaRule;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.RecommendedRules;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.SetRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that are on, each loaded when the first object of its kinds is met. May be used from any thread. */
final class ActiveRules {

  private static final OfKind NOTHING = new OfKind(new WatchingRules(List.of()), List.of());

  private final FileRules choice;
  private final boolean uniform;
  private final Map<GroupVersionKind, OfKind> byKind = new ConcurrentHashMap<>();

  /** What is to be done with all the kinds that no rule of an ordinary run names: there are hundreds of others' kinds. */
  private volatile Optional<OfKind> others = Optional.empty();

  private final Map<String, JavaRule> loaded = new ConcurrentHashMap<>();
  /** By id; guarded by itself. */
  private final Map<String, SetRule> setRules = new TreeMap<>();

  /** Read when the first object is met. */
  private volatile List<RuleMetadata> looking = List.of();

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
   * @param facts what is to be known of each object when the last is read
   */
  record OfKind(WatchingRules rules, List<Facts<?>> facts) {
    OfKind {
      facts = List.copyOf(facts);
    }
  }

  /**
   * What is to be done with objects of a kind.
   *
   * @param known whether Kubernetes knows the kind
   */
  OfKind of(GroupVersionKind gvk, boolean known) {
    OfKind before = byKind.get(gvk);
    if (before != null) {
      return before;
    }
    OfKind loaded = uniform ? uniform(gvk, known) : chosen(gvk, known);
    byKind.put(gvk, loaded);
    return loaded;
  }

  private OfKind uniform(GroupVersionKind gvk, boolean known) {
    if (choice.asksNone()) {
      return NOTHING;
    }
    Optional<Set<String>> without = choice.ordinaryWithout();
    return without.isPresent() ? recommended(gvk, known, without.get()) : chosen(gvk, known);
  }

  /** The rules over the whole set that looked at any object so far, by id. */
  Map<String, SetRule> setRules() {
    synchronized (setRules) {
      return new LinkedHashMap<>(setRules);
    }
  }

  /** Whether a rule looks over the whole set, and at objects of some kind that was met so far. */
  boolean isOverSet(RuleMetadata rule) {
    if (rule.looksAtObjects() && (!uniform || choice.isOn(rule))) {
      for (GroupVersionKind met : byKind.keySet()) {
        if (rule.looksAt(met)) {
          return loaded(rule) instanceof SetRule;
        }
      }
    }
    return false;
  }

  /**
   * Of the rules of an ordinary run: those that watch something are not loaded yet. Those over the whole set are there even if they are off, as
   * others rely on what they need to know.
   */
  private OfKind recommended(GroupVersionKind gvk, boolean known, Set<String> without) {
    boolean named = BuiltInRules.recommendedNames(gvk);
    if (!named && others.isPresent()) {
      return others.get();
    }
    List<WatchingRules.Rule> rules = new ArrayList<>();
    List<Facts<?>> facts = new ArrayList<>();
    for (RecommendedRules.Entry rule : BuiltInRules.recommended(gvk)) {
      if (rule.watches().isEmpty() && loaded(rule.id()) instanceof SetRule all) {
        take(rule.id(), all, facts);
      } else if (!without.contains(rule.id())) {
        rules.add(new WatchingRules.Rule(rule.id(), rule.watches(), this));
      }
    }
    OfKind made = new OfKind(new WatchingRules(rules), of(RuleMetadata.Looks.at(gvk), named && known, facts));
    if (!named) {
      others = Optional.of(made);
    }
    return made;
  }

  private OfKind chosen(GroupVersionKind gvk, boolean known) {
    RuleMetadata.Looks looks = RuleMetadata.Looks.at(gvk);
    List<WatchingRules.Rule> rules = new ArrayList<>();
    List<Facts<?>> facts = new ArrayList<>();
    for (RuleMetadata metadata : looking()) {
      if (metadata.looksAt(looks)) {
        if (loaded(metadata) instanceof SetRule all) {
          take(metadata.id(), all, facts);
        } else if (choice.isOn(metadata) && loaded(metadata) instanceof ObjectRule one) {
          rules.add(new WatchingRules.Rule(metadata.id(), metadata.watches(one, looks), this));
        }
      }
    }
    return new OfKind(new WatchingRules(rules), of(looks, known, facts));
  }

  /** Those facts that objects of a kind may have. */
  private static List<Facts<?>> of(RuleMetadata.Looks kind, boolean known, List<Facts<?>> facts) {
    List<Facts<?>> ofKind = new ArrayList<>(facts.size());
    for (Facts<?> one : facts) {
      if (one.mayBeOf(kind, known)) {
        ofKind.add(one);
      }
    }
    return ofKind;
  }

  private void take(String id, SetRule rule, List<Facts<?>> facts) {
    synchronized (setRules) {
      setRules.putIfAbsent(id, rule);
    }
    addNew(rule.needs(), facts);
  }

  /** What checks a rule of our own, of which nothing else need be known. */
  JavaRule loaded(String id) {
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
  private List<RuleMetadata> looking() {
    if (looking.isEmpty()) {
      List<RuleMetadata> found = new ArrayList<>();
      for (RuleMetadata metadata : choice.catalog().all()) {
        if (metadata.looksAtObjects() && (!uniform || choice.isOn(metadata))) {
          found.add(metadata);
        }
      }
      looking = found;
    }
    return looking;
  }

  private static void addNew(List<Facts<?>> needed, List<Facts<?>> to) {
    for (Facts<?> one : needed) {
      if (!to.contains(one)) {
        to.add(one);
      }
    }
  }
}
