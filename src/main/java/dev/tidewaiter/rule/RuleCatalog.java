package dev.tidewaiter.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules that there are: ours, and those of packs. Immutable; may be used from any thread. */
public final class RuleCatalog {

  /** Ours alone. */
  public static final RuleCatalog BUILT_IN = new RuleCatalog(List.of());

  private final List<RulePack> packs;
  private final Map<String, Rule> ofPacks = new TreeMap<>();

  private RuleCatalog(List<RulePack> packs) {
    this.packs = List.copyOf(packs);
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        ofPacks.putIfAbsent(rule.metadata().id(), rule);
      }
    }
  }

  /** These and the rules of more packs; a pack that is here already is not taken twice. */
  public RuleCatalog with(List<RulePack> more) {
    List<RulePack> all = new ArrayList<>(packs);
    for (RulePack pack : more) {
      if (!isIn(all, pack)) {
        all.add(pack);
      }
    }
    return all.size() == packs.size() ? this : new RuleCatalog(all);
  }

  private static boolean isIn(List<RulePack> packs, RulePack pack) {
    for (RulePack known : packs) {
      if (known.place().equals(pack.place())) {
        return true;
      }
    }
    return false;
  }

  /** The packs beside ours, in the order in which they were named. */
  public List<RulePack> packs() {
    return packs;
  }

  /** All rules, sorted by id. */
  public List<RuleMetadata> all() {
    if (ofPacks.isEmpty()) {
      return BuiltInRules.all();
    }
    List<RuleMetadata> all = new ArrayList<>(BuiltInRules.all());
    for (Rule rule : ofPacks.values()) {
      all.add(rule.metadata());
    }
    all.sort(Comparator.comparing(RuleMetadata::id));
    return all;
  }

  /** The rule of an id. */
  public Optional<RuleMetadata> find(String id) {
    Rule rule = ofPacks.get(id);
    return rule == null ? BuiltInRules.find(id) : Optional.of(rule.metadata());
  }

  /** Whether all rules are ours, and a word stands for one alone: its id, and neither a category nor another tool's check. */
  public boolean namesAlone(String word) {
    return packs.isEmpty() && BuiltInRules.namesAlone(word);
  }

  /** What a rule's {@code doc.md} says; empty if there is no such rule. */
  public Optional<String> doc(String id) {
    Rule rule = ofPacks.get(id);
    return rule == null ? BuiltInRules.doc(id) : Optional.of(rule.doc());
  }

  /** What checks a rule that looks at objects. */
  public JavaRule load(RuleMetadata rule) {
    Rule own = ofPacks.get(rule.id());
    return own == null ? BuiltInRules.load(rule) : own.check().orElseThrow();
  }

  /** Says which rules of packs have the id of a rule of a pack before them, a line each. */
  public List<String> clashes() {
    List<String> clashes = new ArrayList<>();
    Map<String, RulePack> first = new TreeMap<>();
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        RulePack before = first.putIfAbsent(rule.metadata().id(), pack);
        if (before != null) {
          clashes.add(pack.name() + ": there is a rule " + rule.metadata().id() + " in " + before.name() + ", too; give one another id");
        }
      }
    }
    return clashes;
  }
}
