package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.kube.GroupVersionKind;
import java.util.List;

/**
 * What a rule's {@code rule.yaml} says.
 *
 * @param id names the problem, so that "ignore ID" is a sentence; also the rule's folder
 * @param title what is reported, as a headline without a full stop
 * @param severity unless configured otherwise
 * @param category what the rule belongs to, such as {@code storage}
 * @param since the version of Tidewaiter that had it first
 * @param check what finds it: {@code server} for the API server's own answer, {@code engine} for the run itself, {@code java} for a class,
 *     {@code cel} for expressions in the rule itself, {@code schema} for a JSON Schema, {@code policy} for an admission policy
 * @param kinds of the objects it looks at: {@code Service}, {@code apps/Deployment}, {@code workloads} or {@code any}
 * @param profiles in which it is on; the server's and the engine's are always on
 * @param level of the Pod Security Standards that it belongs to: {@code baseline}, {@code restricted}, or empty
 * @param peers the checks of other tools that it answers, such as {@code kube-linter/latest-tag}
 * @param fixable whether any of its findings carries a fix
 * @param sources where its facts are from, as links
 */
public record RuleMetadata(
    String id,
    String title,
    Severity severity,
    String category,
    String since,
    String check,
    List<String> kinds,
    List<String> profiles,
    String level,
    List<String> peers,
    boolean fixable,
    List<String> sources) {

  /** The profile of an ordinary run. */
  public static final String RECOMMENDED = "recommended";

  /** The profiles that rules can be on in. */
  public static final List<String> PROFILES = List.of(RECOMMENDED, "strict", "security", "docs");

  static final List<String> CATEGORIES =
      List.of(
          "storage", "batch", "reliability", "security", "network", "resources", "images", "metadata", "references", "deprecation",
          "server");

  /** What {@code check} says for expressions of CEL that stand in the rule itself. */
  static final String CEL = "cel";

  /** What {@code check} says for a cluster's own admission policies. */
  public static final String POLICY = "policy";

  /** What {@code check} says for a JSON Schema that stands in the rule itself, or beside it in {@code schema.json}. */
  static final String SCHEMA = "schema";

  /** What {@code check} says in a {@code rule.yaml} that holds its check itself. */
  static final List<String> DATA = List.of(CEL, SCHEMA);

  /** What {@code kinds} says for all kinds that make pods, or are one. */
  static final String WORKLOADS = "workloads";

  /** What {@code kinds} says for all kinds, those of others among them. */
  public static final String ANY = "any";

  public RuleMetadata {
    kinds = copy(kinds);
    profiles = copy(profiles);
    peers = copy(peers);
    sources = copy(sources);
  }

  private static List<String> copy(List<String> list) {
    return list instanceof Words ? list : List.copyOf(list);
  }

  /** What is to be said of a rule of which only the id is known. */
  public static RuleMetadata unknown(String id) {
    return new RuleMetadata(id, id, Severity.ERROR, "server", "", "", List.of(), List.of(), "", List.of(), false, List.of());
  }

  /** Whether it looks at objects of a kind, whatever the version. */
  public boolean looksAt(GroupVersionKind gvk) {
    return looksAt(Looks.at(gvk));
  }

  /** Whether it looks at objects of a kind. */
  public boolean looksAt(Looks kind) {
    return kinds.contains(kind.name) || kinds.contains(ANY) || kind.workload && kinds.contains(WORKLOADS);
  }

  /**
   * What a rule watches in objects of a kind, see {@link ObjectRule#watches}. What is about all kinds looks at little of those that make no
   * pods, and asking it costs less than a walk over a whole CustomResourceDefinition.
   */
  public List<String> watches(ObjectRule rule, Looks kind) {
    return kind.workload || !kinds.contains(ANY) ? rule.watches() : List.of();
  }

  /**
   * A kind as rules name it, to ask many rules.
   *
   * @param name with its group; without it in the core group
   */
  public record Looks(String name, boolean workload) {

    /** A kind, whatever the version. */
    public static Looks at(GroupVersionKind gvk) {
      return new Looks(gvk.groupKind(), WorkloadKinds.shape(gvk) != WorkloadKinds.Shape.NONE);
    }
  }

  /** Whether it looks at objects, so that profiles say whether it is on. */
  public boolean looksAtObjects() {
    return isJava() || isData();
  }

  /** Whether it holds its check itself. */
  public boolean isData() {
    return DATA.contains(check) || check.equals(POLICY);
  }

  /** Whether a class of {@code dev.tidewaiter.rules} checks it. */
  public boolean isJava() {
    return check.equals("java");
  }
}
