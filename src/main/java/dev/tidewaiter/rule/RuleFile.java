package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads a {@code rule.yaml}. It goes on after a mistake, so that all are told at once. */
final class RuleFile {

  private static final List<String> CHECKS = List.of("server", "engine", "java", "cel", "schema");
  private static final List<String> PEERS =
      List.of(
          "kube-linter", "checkov", "kube-score", "polaris", "trivy", "kubescape", "datree", "kubesec", "kubeaudit", "pss", "popeye", "sonar",
          "kics", "kyverno", "gatekeeper", "kosko", "kubevious", "monokle", "yamllint");

  private final RuleEntries entries;
  private final Owner owner;

  private RuleFile(RuleEntries entries, Owner owner) {
    this.entries = entries;
    this.owner = owner;
  }

  /**
   * What a file says.
   *
   * @param metadata empty if there are mistakes
   * @param check the check that the file holds; empty if it holds none, or if there are mistakes
   * @param mistakes each as {@code file:line:column: what is wrong}
   */
  record Reading(Optional<RuleMetadata> metadata, Optional<JavaRule> check, List<String> mistakes) {
    Reading {
      mistakes = List.copyOf(mistakes);
    }
  }

  /** Whose rules they are. Those of users can't bring classes, say of themselves less, and have ids that ours do not have. */
  enum Owner {
    WE,
    USERS
  }

  /** Reads the rule that is to have this id, and that has no file beside it. */
  static Reading read(Source source, String id, Owner owner) {
    return read(source, id, owner, Optional.empty());
  }

  /**
   * Reads the rule that is to have this id.
   *
   * @param schema the {@code schema.json} beside it
   */
  static Reading read(Source source, String id, Owner owner, Optional<Source> schema) {
    RuleEntries entries = new RuleEntries(source);
    if (!entries.read()) {
      return new Reading(Optional.empty(), Optional.empty(), entries.mistakes());
    }
    RuleFile file = new RuleFile(entries, owner);
    RuleMetadata metadata = file.metadata();
    if (!metadata.id().equals(id)) {
      entries.mistake(entries.at("id"), "the id of the rule in this folder is " + id);
    }
    if (owner == Owner.USERS && BuiltInRules.find(id).isPresent()) {
      entries.mistake(entries.at("id"), "there is a rule " + id + " among those of Tidewaiter; give this one another id");
    }
    if (owner == Owner.USERS) {
      file.kinds();
    }
    Optional<JavaRule> check = new HeldCheck(source, entries.values(), entries.mistakes()).read(metadata.check(), schema);
    boolean right = entries.mistakes().isEmpty();
    return new Reading(right ? Optional.of(metadata) : Optional.empty(), right ? check : Optional.empty(), entries.mistakes());
  }

  private RuleMetadata metadata() {
    String id = entries.text("id");
    String title = entries.text("title");
    Severity severity = Severity.of(entries.oneOf("severity", List.of("error", "warning", "info"))).orElse(Severity.ERROR);
    String category = entries.oneOf("category", RuleMetadata.CATEGORIES);
    String since = owner == Owner.WE || entries.has("since") ? entries.text("since") : "";
    String check = checkedBy();
    List<String> kinds = entries.words("kinds");
    boolean usual = owner == Owner.USERS && !entries.has("profiles");
    List<String> profiles = usual ? List.of(RuleMetadata.RECOMMENDED) : entries.words("profiles");
    if (check.equals("java") || RuleMetadata.DATA.contains(check)) {
      require("kinds", kinds);
      if (owner == Owner.WE && !entries.has("profiles")) {
        require("profiles", profiles);
      }
    }
    for (String profile : profiles) {
      if (!RuleMetadata.PROFILES.contains(profile)) {
        entries.mistake(entries.at("profiles"), "profiles are " + String.join(", ", RuleMetadata.PROFILES));
      }
    }
    String level = entries.has("level") ? entries.oneOf("level", List.of("baseline", "restricted")) : "";
    boolean fixable = entries.has("fixable") && entries.oneOf("fixable", List.of("true", "false")).equals("true");
    List<String> sources = entries.words("sources");
    return new RuleMetadata(id, title, severity, category, since, check, kinds, profiles, level, peers(), fixable, sources);
  }

  /** What finds it; a rule with validations or a schema need not say so. */
  private String checkedBy() {
    if (!entries.has("check") && (entries.has("validations") || entries.has("schema"))) {
      return entries.has("schema") ? RuleMetadata.SCHEMA : RuleMetadata.CEL;
    }
    return entries.oneOf("check", owner == Owner.WE ? CHECKS : RuleMetadata.DATA);
  }

  private void kinds() {
    if (entries.values().get("kinds") instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        Optional<String> problem = KindNames.problem(((YamlNode.Scalar) item).value());
        if (problem.isPresent()) {
          entries.mistake(item.span(), problem.get());
        }
      }
    }
  }

  private List<String> peers() {
    List<String> peers = entries.words("peers");
    for (String peer : peers) {
      if (!PEERS.contains(peer.substring(0, Math.max(0, peer.indexOf('/'))))) {
        entries.mistake(entries.at("peers"), "a peer's check is written tool/id; tools are " + String.join(", ", PEERS));
      }
    }
    return peers;
  }

  private void require(String key, List<String> words) {
    if (words.isEmpty()) {
      entries.mistake(entries.at(key), key + " is missing");
    }
  }
}
