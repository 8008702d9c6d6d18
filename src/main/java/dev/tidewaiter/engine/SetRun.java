package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.config.Suppression;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rule.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Gathers over a run what the rules over the whole set need to know, and asks them at its end. No text and no tree is kept: the texts of
 * which something is to be said are asked for again. Not for several threads.
 */
public final class SetRun {

  private final Engine engine;
  private final boolean complete;
  private final ObjectSet.Builder set = new ObjectSet.Builder();
  private final List<SourceId> order = new ArrayList<>();
  private final Map<SourceId, List<Suppression>> waiting = new HashMap<>();
  private final Map<SourceId, Set<ObjectRef>> reported = new HashMap<>();

  /**
   * Begins.
   *
   * @param complete whether what is not among the sources does not exist
   */
  public SetRun(Engine engine, boolean complete) {
    this.engine = engine;
    this.complete = complete;
  }

  /** Adds what one source held. */
  public void add(FileReport report) {
    boolean waits = complete && !report.waiting().isEmpty();
    if (waits || !report.facts().isEmpty()) {
      order.add(report.source());
      set.add(report.facts());
    }
    if (!report.objects().isEmpty()) {
      reported.put(report.source(), report.objects());
    }
    if (waits) {
      waiting.put(report.source(), report.waiting());
    }
  }

  /**
   * Asks the rules.
   *
   * @param texts where texts are to be had again
   * @param to gets what was found, a source at a time, in the order of the sources
   */
  public void end(TextsAgain texts, Consumer<FileReport> to) {
    if (order.isEmpty()) {
      return;
    }
    Map<SourceId, List<Found>> found = new HashMap<>();
    RecentTexts recent = new RecentTexts(texts);
    ObjectSet objects = set.build(complete, new ReadAgain(engine, recent));
    for (Map.Entry<String, SetRule> rule : engine.setRules().entrySet()) {
      if (objects.hasAny(rule.getValue().about())) {
        ask(rule.getKey(), rule.getValue(), objects, found);
      }
    }
    for (SourceId source : waiting.keySet()) {
      found.putIfAbsent(source, List.of());
    }
    if (!found.isEmpty()) {
      tell(found, new SetFindings(recent, engine.choices()), to);
    }
  }

  private void tell(Map<SourceId, List<Found>> found, SetFindings findings, Consumer<FileReport> to) {
    for (SourceId source : order) {
      List<Found> of = found.remove(source);
      if (of != null) {
        FileReport report = findings.report(source, of, waiting.getOrDefault(source, List.of()), reported.getOrDefault(source, Set.of()));
        if (!report.findings().isEmpty() || !report.suppressed().isEmpty()) {
          to.accept(report);
        }
      }
    }
  }

  /** What a rule said; the violation of a crash says where the run began. */
  record Found(String rule, SetViolation violation, Totals crashes) {}

  private void ask(String id, SetRule rule, ObjectSet objects, Map<SourceId, List<Found>> found) {
    Gathered violations = new Gathered();
    try {
      rule.check(objects, violations);
    } catch (RuntimeException | Error e) {
      add(order.get(0), new Found(Crash.RULE, Crash.ofSetRule(id, order.get(0), e), Totals.CRASH), found);
      return;
    }
    for (SetViolation violation : violations.found) {
      if (isOn(id, violation.at().source())) {
        add(violation.at().source(), new Found(id, violation, Totals.NONE), found);
      }
    }
  }

  private boolean isOn(String id, SourceId source) {
    FileRules rules = engine.choices().of(source.name());
    Optional<RuleMetadata> metadata = rules.catalog().find(id);
    return metadata.isPresent() && rules.isOn(metadata.get());
  }

  private static void add(SourceId source, Found one, Map<SourceId, List<Found>> found) {
    if (!found.containsKey(source)) {
      found.put(source, new ArrayList<>());
    }
    found.get(source).add(one);
  }

  private static final class Gathered implements SetViolations {
    private final List<SetViolation> found = new ArrayList<>();

    @Override
    public void add(SetViolation violation) {
      found.add(violation);
    }
  }
}
