package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.data.Mistake;
import dev.tidewaiter.server.decode.Nearest;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code rule.yaml}. It goes on after a mistake, so that all are told at once. */
final class RuleFile {

  private static final List<String> TEXTS = List.of("id", "title", "severity", "category", "since", "check", "level", "fixable");
  private static final List<String> LISTS = List.of("kinds", "profiles", "peers", "sources");
  private static final List<String> CHECKS = List.of("server", "engine", "java", "cel", "schema");
  private static final List<String> PEERS =
      List.of(
          "kube-linter", "checkov", "kube-score", "polaris", "trivy", "kubescape", "datree", "kubesec", "kubeaudit", "pss", "popeye", "sonar",
          "kics", "kyverno", "gatekeeper", "kosko", "kubevious", "monokle", "yamllint");

  private final Source source;
  private final Owner owner;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, YamlNode> values = new HashMap<>();

  private RuleFile(Source source, Owner owner) {
    this.source = source;
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
    RuleFile file = new RuleFile(source, owner);
    if (!file.values()) {
      return new Reading(Optional.empty(), Optional.empty(), file.mistakes);
    }
    RuleMetadata metadata = file.metadata();
    if (!metadata.id().equals(id)) {
      file.mistake(file.at("id"), "the id of the rule in this folder is " + id);
    }
    if (owner == Owner.USERS && BuiltInRules.find(id).isPresent()) {
      file.mistake(file.at("id"), "there is a rule " + id + " among those of Tidewaiter; give this one another id");
    }
    if (owner == Owner.USERS) {
      file.kinds();
    }
    Optional<JavaRule> check = new HeldCheck(source, file.values, file.mistakes).read(metadata.check(), schema);
    boolean right = file.mistakes.isEmpty();
    return new Reading(right ? Optional.of(metadata) : Optional.empty(), right ? check : Optional.empty(), file.mistakes);
  }

  private RuleMetadata metadata() {
    String id = text("id");
    String title = text("title");
    Severity severity = Severity.of(oneOf("severity", List.of("error", "warning", "info"))).orElse(Severity.ERROR);
    String category = oneOf("category", RuleMetadata.CATEGORIES);
    String since = owner == Owner.WE || values.containsKey("since") ? text("since") : "";
    String check = checkedBy();
    List<String> kinds = words("kinds");
    List<String> profiles = owner == Owner.USERS && !values.containsKey("profiles") ? List.of(RuleMetadata.RECOMMENDED) : words("profiles");
    if (check.equals("java") || RuleMetadata.DATA.contains(check)) {
      require("kinds", kinds);
      if (owner == Owner.WE && !values.containsKey("profiles")) {
        require("profiles", profiles);
      }
    }
    for (String profile : profiles) {
      if (!RuleMetadata.PROFILES.contains(profile)) {
        mistake(at("profiles"), "profiles are " + String.join(", ", RuleMetadata.PROFILES));
      }
    }
    String level = values.containsKey("level") ? oneOf("level", List.of("baseline", "restricted")) : "";
    boolean fixable = values.containsKey("fixable") && oneOf("fixable", List.of("true", "false")).equals("true");
    return new RuleMetadata(id, title, severity, category, since, check, kinds, profiles, level, peers(), fixable, words("sources"));
  }

  /** What finds it; a rule with validations or a schema need not say so. */
  private String checkedBy() {
    if (!values.containsKey("check") && (values.containsKey("validations") || values.containsKey("schema"))) {
      return values.containsKey("schema") ? RuleMetadata.SCHEMA : RuleMetadata.CEL;
    }
    return oneOf("check", owner == Owner.WE ? CHECKS : RuleMetadata.DATA);
  }

  private void kinds() {
    if (values.get("kinds") instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        Optional<String> problem = KindNames.problem(((YamlNode.Scalar) item).value());
        if (problem.isPresent()) {
          mistake(item.span(), problem.get());
        }
      }
    }
  }

  private List<String> peers() {
    List<String> peers = words("peers");
    for (String peer : peers) {
      if (!PEERS.contains(peer.substring(0, Math.max(0, peer.indexOf('/'))))) {
        mistake(at("peers"), "a peer's check is written tool/id; tools are " + String.join(", ", PEERS));
      }
    }
    return peers;
  }

  /** Whether it is a mapping, so that more can be said of it. */
  private boolean values() {
    List<YamlDocument> documents = YamlReader.read(source);
    for (YamlDocument document : documents) {
      if (document.problem().isPresent()) {
        mistake(document.problem().get().at(), document.problem().get().message());
        return false;
      }
    }
    if (documents.size() != 1 || !(documents.get(0).root().orElse(null) instanceof YamlNode.Mapping root)) {
      mistake(Span.at(0), "a rule is one mapping of " + keys());
      return false;
    }
    for (YamlNode.Entry entry : root.entries()) {
      String key = entry.key() instanceof YamlNode.Scalar scalar ? scalar.value() : "";
      if (!TEXTS.contains(key) && !LISTS.contains(key) && !HeldCheck.KEYS.contains(key)) {
        mistake(entry.key().span(), "there is no key " + key + meant(key));
      } else if (TEXTS.contains(key) && !(entry.value() instanceof YamlNode.Scalar)) {
        mistake(entry.value().span(), key + " is a text");
      } else if (LISTS.contains(key) && !isListOfWords(entry.value())) {
        mistake(entry.value().span(), key + " is a list of words without blanks");
      } else if (values.put(key, entry.value()) != null) {
        mistake(entry.key().span(), key + " stands here twice");
      }
    }
    return true;
  }

  private static boolean isListOfWords(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return false;
    }
    for (YamlNode item : sequence.items()) {
      if (!(item instanceof YamlNode.Scalar word) || word.value().isEmpty() || word.value().chars().anyMatch(Character::isWhitespace)) {
        return false;
      }
    }
    return true;
  }

  private static String meant(String key) {
    Nearest nearest = new Nearest(key);
    TEXTS.forEach(nearest::offer);
    LISTS.forEach(nearest::offer);
    HeldCheck.KEYS.forEach(nearest::offer);
    Optional<String> found = nearest.found();
    return found.isPresent() ? "; did you mean " + found.get() + "?" : "; a rule has " + keys();
  }

  private static String keys() {
    return String.join(", ", TEXTS) + ", " + String.join(", ", LISTS) + ", " + String.join(", ", HeldCheck.KEYS);
  }

  private void require(String key, List<String> words) {
    if (words.isEmpty()) {
      mistake(at(key), key + " is missing");
    }
  }

  private String text(String key) {
    String text = values.get(key) instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    if (text.isBlank()) {
      mistake(at(key), key + " is missing");
    }
    return text;
  }

  private String oneOf(String key, List<String> words) {
    String word = text(key);
    if (!word.isBlank() && !words.contains(word)) {
      mistake(at(key), key + " is one of " + String.join(", ", words));
    }
    return word;
  }

  private List<String> words(String key) {
    List<String> words = new ArrayList<>();
    if (values.get(key) instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        words.add(((YamlNode.Scalar) item).value());
      }
    }
    return words;
  }

  private Span at(String key) {
    return values.containsKey(key) ? values.get(key).span() : Span.at(0);
  }

  private void mistake(Span at, String message) {
    mistakes.add(new Mistake(at, message).in(source));
  }
}
