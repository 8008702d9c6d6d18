package dev.tidewaiter.config;

import dev.tidewaiter.config.Configuration.Part;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.input.Glob;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one configuration file. It goes on after a mistake, so that all are told at once. */
final class ConfigReader {

  private final Source source;
  private final List<RuleMetadata> rules;
  private final Mistakes mistakes;

  private ConfigReader(Source source, List<RuleMetadata> rules, Mistakes mistakes) {
    this.source = source;
    this.rules = rules;
    this.mistakes = mistakes;
  }

  /**
   * What a file says by itself.
   *
   * @param extended the files it extends, as it names them
   */
  record Reading(Configuration configuration, List<YamlNode.Scalar> extended) {}

  /** Reads a file; where it is wrong it says nothing. */
  static Reading read(Source source, List<RuleMetadata> rules, Mistakes mistakes) {
    return new ConfigReader(source, rules, mistakes).read();
  }

  private Reading read() {
    Mistakes own = new Mistakes();
    Optional<YamlNode.Mapping> root = root();
    if (root.isEmpty()) {
      return new Reading(Configuration.NONE, List.of());
    }
    new ShapeCheck(source, own).check(root.get(), Keys.FILE, "a configuration");
    if (own.any()) {
      own.addTo(mistakes);
      return new Reading(Configuration.NONE, List.of());
    }
    ConfigNode node = new ConfigNode(root.get());
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(List.of(), choice(node)));
    for (ConfigNode override : node.each("overrides")) {
      parts.add(new Part(Glob.all(values(override.texts("paths"))), choice(override)));
    }
    return new Reading(new Configuration(run(node), parts), node.texts("extends"));
  }

  /** The mapping that the file is; empty if it holds nothing. */
  private Optional<YamlNode.Mapping> root() {
    List<YamlDocument> documents = YamlReader.read(source);
    Optional<YamlNode.Mapping> root = Optional.empty();
    for (YamlDocument document : documents) {
      if (document.problem().isPresent()) {
        mistakes.add(source, document.problem().get().at(), document.problem().get().message());
      } else if (document.root().isPresent() && root.isPresent()) {
        mistakes.add(source, document.root().get().span(), "a configuration is one document");
      } else if (document.root().orElse(null) instanceof YamlNode.Mapping mapping) {
        root = Optional.of(mapping);
      } else if (document.root().isPresent()) {
        mistakes.add(source, document.root().get().span(), "a configuration is " + Keys.FILE.words());
      }
    }
    return root;
  }

  private RunSettings run(ConfigNode node) {
    return new RunSettings(
        node.text("kubernetes").map(YamlNode.Scalar::value),
        node.text("failOn").map(YamlNode.Scalar::value),
        values(node.texts("paths")),
        values(node.texts("exclude")),
        node.text("baseline").map(YamlNode.Scalar::value));
  }

  private RuleChoice choice(ConfigNode node) {
    Map<String, Severity> severity = new LinkedHashMap<>();
    for (Map.Entry<YamlNode.Scalar, YamlNode.Scalar> entry : node.named("severity").entrySet()) {
      known(entry.getKey());
      severity.put(entry.getKey().value(), Severity.of(entry.getValue().value()).orElseThrow());
    }
    Optional<ConfigNode> podSecurity = node.fields("podSecurity");
    return new RuleChoice(
        node.text("profile").map(YamlNode.Scalar::value),
        words(node, "select"),
        words(node, "ignore"),
        severity,
        podSecurity.isPresent() ? podSecurity.get().text("level").map(YamlNode.Scalar::value) : Optional.empty(),
        podSecurity.isPresent() ? version(podSecurity.get().text("version")) : OptionalInt.empty());
  }

  private static OptionalInt version(Optional<YamlNode.Scalar> written) {
    return written.isPresent() ? KubernetesVersion.minor(written.get().value()) : OptionalInt.empty();
  }

  private List<String> words(ConfigNode node, String key) {
    List<YamlNode.Scalar> words = node.texts(key);
    words.forEach(this::known);
    return values(words);
  }

  private void known(YamlNode.Scalar word) {
    Optional<String> problem = RuleWord.problem(word.value(), rules);
    if (problem.isPresent()) {
      mistakes.add(source, word.span(), problem.get());
    }
  }

  private static List<String> values(List<YamlNode.Scalar> scalars) {
    List<String> values = new ArrayList<>(scalars.size());
    for (YamlNode.Scalar scalar : scalars) {
      values.add(scalar.value());
    }
    return values;
  }
}
