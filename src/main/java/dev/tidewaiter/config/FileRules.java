package dev.tidewaiter.config;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.server.podsecurity.PodSecurityLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which rules are on for a file, and how much they matter there. There is one for all files that choose the same. */
public final class FileRules {

  /** Of an ordinary run without configuration. */
  public static final FileRules RECOMMENDED = new FileRules(List.of(), RuleSettings.NEWEST, RuleCatalog.BUILT_IN);

  private static final String DOCS = "docs";
  private static final String RESTRICTED = "restricted";
  private static final String VERDICT = "verdict";

  private final RuleCatalog catalog;
  private final List<RuleChoice> layers;
  private final String otherwise;
  private final String profile;
  private final String level;
  private final RuleSettings settings;
  private final boolean plain;
  private final Optional<Set<String>> without;
  private final Map<String, Severity> severities = new ConcurrentHashMap<>();

  /**
   * The rules that some layers choose.
   *
   * @param layers the ones that count more behind those that count less
   * @param catalog the rules that there are
   */
  FileRules(List<RuleChoice> layers, RuleSettings settings, RuleCatalog catalog) {
    this(layers, settings, catalog, RuleMetadata.RECOMMENDED);
  }

  private FileRules(List<RuleChoice> layers, RuleSettings settings, RuleCatalog catalog, String otherwise) {
    this.catalog = catalog;
    this.layers = List.copyOf(layers);
    this.otherwise = otherwise;
    String named = otherwise;
    String levelNamed = RESTRICTED;
    int podSecurity = settings.podSecurityMinor();
    boolean words = false;
    for (RuleChoice layer : layers) {
      named = layer.profile().orElse(named);
      levelNamed = layer.level().orElse(levelNamed);
      podSecurity = layer.podSecurityMinor().orElse(podSecurity);
      words |= !layer.select().isEmpty() || !layer.ignore().isEmpty() || !layer.severity().isEmpty();
    }
    profile = named;
    level = levelNamed;
    plain = !words;
    without = profile.equals(RuleMetadata.RECOMMENDED) ? without(layers, catalog) : Optional.empty();
    this.settings = new RuleSettings(settings.kubernetesMinor(), podSecurity, PodSecurityLevel.of(level).orElse(PodSecurityLevel.RESTRICTED));
  }

  /** What the manifests are for. */
  public RuleSettings settings() {
    return settings;
  }

  /** The rules that there are for the file. */
  public RuleCatalog catalog() {
    return catalog;
  }

  /** Which rules are ignored; empty if more than that can be chosen otherwise than an ordinary run does. */
  private static Optional<Set<String>> without(List<RuleChoice> layers, RuleCatalog catalog) {
    boolean others = !catalog.packs().isEmpty();
    Set<String> ignored = new HashSet<>();
    for (RuleChoice layer : layers) {
      others |= !layer.select().isEmpty();
      for (String word : layer.ignore()) {
        others = others || !catalog.namesAlone(word);
        ignored.add(word);
      }
    }
    return others ? Optional.empty() : Optional.of(Set.copyOf(ignored));
  }

  /**
   * The rules that an ordinary run asks and that are off, if that is all in which these are not those of an ordinary run. Then nothing need be
   * read of any rule before it finds something.
   */
  public Optional<Set<String>> ordinaryWithout() {
    return without;
  }

  /** Whether no rule that looks at objects can be on: the profile is that of the verdict alone, and nothing is selected. */
  public boolean asksNone() {
    boolean none = profile.equals(VERDICT) && catalog.packs().isEmpty();
    for (RuleChoice layer : layers) {
      none &= layer.select().isEmpty();
    }
    return none;
  }

  /** Whether findings of a rule are reported. */
  public boolean isOn(RuleMetadata rule) {
    boolean on = !rule.looksAtObjects() || isInProfile(rule);
    if (plain) {
      return on;
    }
    for (RuleChoice layer : layers) {
      int selected = RuleWord.precision(layer.select(), rule);
      int ignored = RuleWord.precision(layer.ignore(), rule);
      if (selected > 0 || ignored > 0) {
        on = selected > ignored;
      }
    }
    return on;
  }

  /** Whether findings of a rule are reported that the server or the run itself finds. */
  public boolean isOn(String rule) {
    return plain || isOn(metadata(rule));
  }

  /** How much findings of a rule matter. A rule without metadata is taken for an error. */
  public Severity severity(String rule) {
    Severity known = severities.get(rule);
    if (known != null) {
      return known;
    }
    Severity found = severityOf(rule);
    severities.put(rule, found);
    return found;
  }

  private Severity severityOf(String rule) {
    RuleMetadata metadata = metadata(rule);
    Severity severity = metadata.severity();
    if (plain) {
      return severity;
    }
    for (RuleChoice layer : layers) {
      int best = 0;
      for (Map.Entry<String, Severity> entry : layer.severity().entrySet()) {
        int precision = RuleWord.precision(entry.getKey(), metadata);
        if (precision > 0 && precision >= best) {
          best = precision;
          severity = entry.getValue();
        }
      }
    }
    return severity;
  }

  private boolean isInProfile(RuleMetadata rule) {
    if (profile.equals("security")) {
      return rule.profiles().contains(profile) && (level.equals(RESTRICTED) || !rule.level().equals(RESTRICTED));
    }
    if (rule.profiles().contains(profile)) {
      return true;
    }
    boolean recommended = rule.profiles().contains(RuleMetadata.RECOMMENDED);
    return recommended && (profile.equals("strict") || profile.equals(DOCS) && rule.severity() == Severity.ERROR);
  }

  private RuleMetadata metadata(String rule) {
    Optional<RuleMetadata> known = catalog.find(rule);
    return known.isPresent() ? known.get() : RuleMetadata.unknown(rule);
  }

  /** These with a layer on top. */
  FileRules with(RuleChoice layer) {
    List<RuleChoice> more = new ArrayList<>(layers);
    more.add(layer);
    return new FileRules(more, settings, catalog, otherwise);
  }

  /** These for the examples in a page: by the profile docs, unless another is named. */
  public FileRules ofPage() {
    return new FileRules(layers, settings, catalog, DOCS);
  }

  /** These, and some rules on as well. */
  public FileRules selecting(List<String> rules) {
    return rules.isEmpty() ? this : with(RuleChoice.selecting(rules));
  }
}
