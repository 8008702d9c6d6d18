package dev.tidewaiter.config;

import dev.tidewaiter.config.Configuration.Part;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.input.Glob;
import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RulePack;
import dev.tidewaiter.server.kinds.ClusterSettings;
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
  private final Mistakes mistakes;
  private final ConfigNode node;

  private ConfigReader(Source source, Mistakes mistakes, ConfigNode node) {
    this.source = source;
    this.mistakes = mistakes;
    this.node = node;
  }

  /** Begins to read a file; empty if it holds nothing or is not as the table of keys has it. */
  static Optional<ConfigReader> of(Source source, Mistakes mistakes) {
    Optional<YamlNode.Mapping> root = root(source, mistakes);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Mistakes own = new Mistakes();
    new ShapeCheck(source, own).check(root.get(), Keys.FILE, "a configuration");
    own.addTo(mistakes);
    return own.any() ? Optional.empty() : Optional.of(new ConfigReader(source, mistakes, new ConfigNode(root.get())));
  }

  /** The texts under one of its keys: the files that it extends, or the packs of rules that it names. */
  List<YamlNode.Scalar> texts(String key) {
    return node.texts(key);
  }

  /**
   * What the file says by itself.
   *
   * @param packs of rules that it names
   * @param catalog all rules that its words may stand for
   */
  Configuration read(List<RulePack> packs, RuleCatalog catalog) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(List.of(), choice(node, catalog)));
    for (ConfigNode override : node.each("overrides")) {
      parts.add(new Part(Glob.all(values(override.texts("paths"))), choice(override, catalog)));
    }
    return new Configuration(run(), parts, packs);
  }

  /** What the file says by itself of the whole run. */
  Configuration withoutRules() {
    return new Configuration(run(), List.of(), List.of());
  }

  /** The mapping that the file is; empty if it holds nothing. */
  private static Optional<YamlNode.Mapping> root(Source source, Mistakes mistakes) {
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

  private RunSettings run() {
    Optional<ConfigNode> cluster = node.fields("cluster");
    Optional<String> gitignore = node.word("gitignore");
    return new RunSettings(
        node.word("kubernetes"),
        cluster.isPresent() ? Optional.of(cluster(cluster.get())) : Optional.empty(),
        node.word("failOn"),
        values(node.texts("paths")),
        values(node.texts("exclude")),
        gitignore.isPresent() ? Optional.of(gitignore.get().equals("true")) : Optional.empty(),
        node.word("baseline"));
  }

  private ClusterSettings cluster(ConfigNode cluster) {
    Optional<YamlNode.Scalar> range = cluster.text("serviceClusterIpRange");
    if (range.isPresent() && Cidr.parse(range.get().value()).isEmpty()) {
      mistakes.add(source, range.get().span(), "serviceClusterIpRange is a range of addresses such as 10.96.0.0/16");
    }
    Map<String, Boolean> gates = new LinkedHashMap<>();
    for (ConfigNode.Named gate : cluster.named("featureGates")) {
      gates.put(gate.name().value(), gate.text().equals("true"));
    }
    return new ClusterSettings(
        cluster.word("serviceClusterIpRange"),
        values(cluster.texts("ipFamilies")),
        !cluster.word("allowPrivileged").orElse("true").equals("false"),
        gates);
  }

  private RuleChoice choice(ConfigNode node, RuleCatalog catalog) {
    Map<String, Severity> severity = new LinkedHashMap<>();
    for (ConfigNode.Named rule : node.named("severity")) {
      known(rule.name(), catalog);
      severity.put(rule.name().value(), Severity.of(rule.text()).orElseThrow());
    }
    Optional<ConfigNode> podSecurity = node.fields("podSecurity");
    return new RuleChoice(
        node.word("profile"),
        words(node, "select", catalog),
        words(node, "ignore", catalog),
        severity,
        podSecurity.isPresent() ? podSecurity.get().word("level") : Optional.empty(),
        podSecurity.isPresent() ? version(podSecurity.get().text("version")) : OptionalInt.empty());
  }

  private static OptionalInt version(Optional<YamlNode.Scalar> written) {
    return written.isPresent() ? KubernetesVersion.minor(written.get().value()) : OptionalInt.empty();
  }

  private List<String> words(ConfigNode node, String key, RuleCatalog catalog) {
    List<YamlNode.Scalar> words = node.texts(key);
    for (YamlNode.Scalar word : words) {
      known(word, catalog);
    }
    return values(words);
  }

  private void known(YamlNode.Scalar word, RuleCatalog catalog) {
    Optional<String> problem = RuleWord.problem(word.value(), catalog);
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
