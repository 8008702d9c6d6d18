package dev.tidewaiter;

import dev.tidewaiter.config.Baseline;
import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.engine.DocumentVerdicts;
import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.Fixer;
import dev.tidewaiter.engine.KubernetesLine;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.schema.PackedData;
import dev.tidewaiter.server.decode.Nearest;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library's front door: build once, check many sources, from any thread. */
public final class Tidewaiter {

  /** The version that manifests are judged for unless another is asked for. */
  public static final String NEWEST_KUBERNETES = "1.37";

  private final Engine engine;
  private final boolean complete;

  private Tidewaiter(Engine engine, boolean complete) {
    this.engine = engine;
    this.complete = complete;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The text of a file's bytes, under the name that reports are to call it by. */
  public Source source(String name, byte[] bytes) {
    return engine.source(name, bytes);
  }

  /** What is wrong in the sources. */
  public CheckResult check(List<Source> sources) {
    List<Finding> findings = new ArrayList<>();
    CheckRun run = run();
    Map<SourceId, Source> texts = new HashMap<>();
    for (Source source : sources) {
      texts.putIfAbsent(SourceId.of(source), source);
      findings.addAll(run.check(source).findings());
    }
    run.acrossTexts(id -> Optional.ofNullable(texts.get(id)), result -> findings.addAll(result.findings()));
    CheckResult end = run.end();
    findings.addAll(end.findings());
    return new CheckResult(findings, end.totals());
  }

  /** Starts a run over sources that come one by one. */
  public CheckRun run() {
    return run(Baseline.empty());
  }

  /** Starts a run that leaves out what a baseline knows, and takes it out of the baseline. */
  public CheckRun run(Baseline known) {
    return new CheckRun(engine, complete, known);
  }

  /**
   * A source with all fixes made that its findings bring, and that make it no worse. Pages are left alone.
   *
   * @param guesses whether fixes are made too that a person should look at
   */
  public Mended mend(Source source, boolean guesses) {
    Fixer.Fixed fixed = new Fixer(engine, guesses).fix(source);
    return new Mended(fixed.text(), fixed.fixes());
  }

  /** What the API server would answer to each document of a source, in its order. */
  public List<DocumentVerdicts> verdicts(Source source) {
    List<DocumentVerdicts> verdicts = new ArrayList<>();
    engine.verdicts(source, verdicts::add);
    return verdicts;
  }

  /** From bytes to findings, one source at a time. */
  public Engine engine() {
    return engine;
  }

  /** The ids of all our rules, sorted. */
  public static List<String> rules() {
    return rules(RuleCatalog.BUILT_IN);
  }

  /** The ids of all rules that there are, sorted. */
  public static List<String> rules(RuleCatalog catalog) {
    List<String> ids = new ArrayList<>();
    for (RuleMetadata rule : catalog.all()) {
      ids.add(rule.id());
    }
    return ids;
  }

  /**
   * What a rule of ours reports, why it matters, how to mend it and when to ignore it, as Markdown.
   *
   * @throws IllegalArgumentException if there is no such rule; the message names the one that was meant, if that can be told
   */
  public static String explain(String rule) {
    return explain(rule, RuleCatalog.BUILT_IN);
  }

  /**
   * The same of any rule that there is.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public static String explain(String rule, RuleCatalog catalog) {
    Optional<String> doc = catalog.doc(rule);
    if (doc.isPresent()) {
      return doc.get();
    }
    Nearest nearest = new Nearest(rule);
    rules(catalog).forEach(nearest::offer);
    Optional<String> meant = nearest.found();
    throw new IllegalArgumentException("there is no rule " + rule + (meant.isPresent() ? "; did you mean " + meant.get() + "?" : ""));
  }

  /** This build's version. */
  public static String version() {
    return PackedData.bytes(PackedData.VERSION).isPresent() ? PackedData.text(PackedData.VERSION) : "development";
  }

  /** What is chosen before sources are checked. */
  public static final class Builder {
    private String kubernetes = NEWEST_KUBERNETES;
    private ClusterSettings cluster = ClusterSettings.UNKNOWN;
    private RuleChoices rules = RuleChoices.RECOMMENDED;
    private boolean complete;
    private boolean thorough;

    private Builder() {}

    /** The Kubernetes version whose API server is asked, such as {@code 1.37}. */
    public Builder kubernetes(String version) {
      kubernetes = version;
      return this;
    }

    /** What is known of the cluster; what is not known is taken as each document needs it. */
    public Builder cluster(ClusterSettings settings) {
      cluster = settings;
      return this;
    }

    /**
     * The rules that there are: with those of packs, which a {@link dev.tidewaiter.rule.PackReader} reads. Those of the profile {@code
     * recommended} are on; choices of others that are made among them go to {@link #rules}, and stand in the place of this.
     */
    public Builder catalog(RuleCatalog catalog) {
      return rules(RuleChoices.recommended(catalog));
    }

    /** Which rules are on for which file; those of the profile {@code recommended} unless others are chosen. */
    public Builder rules(RuleChoices choices) {
      rules = choices;
      return this;
    }

    /** Takes the sources of each run for all there are, so that what is not among them does not exist. */
    public Builder complete() {
      complete = true;
      return this;
    }

    /**
     * Compiles the expressions (CEL) of admission policies and webhooks, and verifies the signatures of requests for certificates, for which
     * large libraries are loaded. Unless that is done such objects are undecided where nothing else is wrong with them.
     */
    public Builder thorough() {
      thorough = true;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws IllegalArgumentException if nothing is known of the Kubernetes version; the message names the versions that are known
     */
    public Tidewaiter build() {
      return new Tidewaiter(new Engine(KubernetesLine.of(kubernetes, cluster, thorough), rules), complete);
    }
  }
}
