package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.page.PageBlock;
import dev.tidewaiter.input.page.PageFormat;
import dev.tidewaiter.input.page.Pages;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** From a source to verdicts and findings. Immutable; may be used from any thread. */
public final class Engine {

  private final ServerLine line;
  private final RuleChoices choices;
  private final Map<FileRules, ActiveRules> rules = new ConcurrentHashMap<>();
  private final Map<FileRules, ActiveRules> ofPages = new ConcurrentHashMap<>();

  /** An engine that judges by a line and looks with the rules that are chosen for each file. */
  public Engine(ServerLine line, RuleChoices choices) {
    this.line = line;
    this.choices = choices;
  }

  RuleChoices choices() {
    return choices;
  }

  /** The rules over the whole set that looked at any object so far, by id. */
  Map<String, SetRule> setRules() {
    Map<String, SetRule> all = new TreeMap<>();
    for (ActiveRules active : rules.values()) {
      all.putAll(active.setRules());
    }
    return all;
  }

  private ActiveRules rules(Source source) {
    FileRules choice = choices.of(source.file().name());
    ActiveRules known = rules.get(choice);
    if (known != null) {
      return known;
    }
    ActiveRules made = new ActiveRules(choice, choices.areUniform());
    ActiveRules other = rules.putIfAbsent(choice, made);
    return other == null ? made : other;
  }

  /** The rules for the examples in a page, which are no part of the set. */
  ActiveRules ofPage(Source page) {
    FileRules choice = choices.of(page.name());
    ActiveRules known = ofPages.get(choice);
    if (known != null) {
      return known;
    }
    ActiveRules made = new ActiveRules(choice.ofPage(), true);
    ActiveRules other = ofPages.putIfAbsent(choice, made);
    return other == null ? made : other;
  }

  /** The text of a file's bytes. */
  public Source source(String name, byte[] bytes) {
    return line.source(name, bytes);
  }

  /**
   * Hands on what the server answers to each document of a source, one by one and in its order; no document is kept. Of a page these are
   * the documents of all its blocks.
   */
  public void verdicts(Source source, Consumer<DocumentVerdicts> to) {
    Judging judging = new Judging(line, to);
    if (PageFormat.isPage(source.name())) {
      for (PageBlock block : Pages.blocks(source)) {
        if (!block.skipped()) {
          judge(block.source(), judging);
        }
      }
    } else {
      judge(source, judging);
    }
  }

  private void judge(Source source, Judging judging) {
    try {
      line.documents(source, judging);
    } catch (RuntimeException | Error e) {
      judging.crashed(wholeOf(source), e);
    }
  }

  /** What is to be reported of a source. A text that holds no manifest has nothing to report, whatever else is in it. */
  public FileReport check(Source source) {
    if (PageFormat.isPage(source.name())) {
      return new PageCheck(this).of(source);
    }
    FileReport report = manifests(source, rules(source));
    return KustomizationFile.isOne(source) ? report.knowing(KustomizationFile.facts(source, line)) : report;
  }

  /** What is to be reported of a text that is no page. */
  FileReport manifests(Source source, ActiveRules active) {
    if (!Manifests.mayHold(source.text())) {
      return new FileReport(SourceId.of(source), List.of(), List.of(), Totals.NOT_KUBERNETES, List.of());
    }
    SourceCheck check = new SourceCheck(source, line, active);
    judge(source, new Judging(line, check));
    return check.report();
  }

  private static YamlDocument wholeOf(Source source) {
    return new YamlDocument(source, new Span(0, source.text().length()), Optional.empty(), List.of(), Optional.empty());
  }
}
