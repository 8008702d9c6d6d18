package dev.tidewaiter.cli.trial;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.report.Lines;
import dev.tidewaiter.report.TextReporter;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Edits;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Checks a case of a rule, and holds it to the laws that rules must obey; {@code rules/README.md} says how a case is written. */
public final class CaseTrials {

  private static final Map<String, UnaryOperator<Source>> LAWS =
      new TreeMap<>(
          Map.of(
              "carriage-returns", Restyled::carriageReturns,
              "json", Restyled::json,
              "flow", Restyled::flow,
              "block", Restyled::block,
              "reordered", Restyled::reordered,
              "second-document", Restyled::second,
              "list", Restyled::list));

  private final RuleMetadata rule;
  private final RuleCase one;
  private final OneRuleCheck check;
  private final GoldenFiles golden;
  private final List<Finding> findings;
  private final List<Trial> trials = new ArrayList<>();

  private CaseTrials(RuleMetadata rule, RuleCase one, OneRuleCheck check, GoldenFiles golden) {
    this.rule = rule;
    this.one = one;
    this.check = check;
    this.golden = golden;
    findings = check(one.sources());
  }

  /** Tries a case. */
  public static List<Trial> of(RuleMetadata rule, RuleCase one, OneRuleCheck check, GoldenFiles golden) throws IOException {
    CaseTrials all = new CaseTrials(rule, one, check, golden);
    boolean placed = all.marks();
    if (placed) {
      all.add("the report is the golden one", golden.difference(one.golden(), all.report()));
    }
    all.nodes();
    all.fixes();
    for (Map.Entry<String, UnaryOperator<Source>> law : LAWS.entrySet()) {
      all.law(law.getKey(), law.getValue());
    }
    return all.trials;
  }

  private boolean marks() {
    Set<String> wrong = new TreeSet<>();
    Set<String> marks = one.marks();
    Set<String> places = RuleCase.places(findings);
    marks.stream().filter(mark -> !places.contains(mark)).forEach(mark -> wrong.add(mark + " is marked, but not reported"));
    places.stream().filter(place -> !marks.contains(place)).forEach(place -> wrong.add(place + " is reported, but not marked"));
    add("findings are where they are marked", String.join("\n", wrong));
    return wrong.isEmpty();
  }

  private void nodes() {
    List<String> wrong = new ArrayList<>();
    for (Finding finding : findings) {
      if (!NodesOfPath.hold(finding)) {
        wrong.add(finding.rule() + " of " + finding.path() + " is at " + finding.span());
      }
    }
    add("findings stand on the nodes of their paths", String.join("\n", wrong));
  }

  /** Fixes are made in a file {@code NAME.fixed.yaml}, the findings are gone there, and nothing else is found. Who brings a fix says so. */
  private void fixes() throws IOException {
    List<Finding> fixable = findings.stream().filter(finding -> finding.fix().isPresent()).toList();
    boolean brings = fixable.stream().anyMatch(finding -> finding.rule().equals(rule.id()));
    add("a rule that brings fixes says so", brings && !rule.fixable() ? "it brings one, and has no fixable: true" : "");
    if (fixable.isEmpty() || one.sources().size() > 1) {
      return;
    }
    List<Edit> edits = fixable.stream().flatMap(finding -> finding.fix().orElseThrow().edits().stream()).toList();
    String fixed = Edits.apply(one.sources().get(0).text(), edits);
    add("the fixed file is the golden one", golden.difference(one.golden().resolveSibling(one.name() + ".fixed.yaml"), fixed));
    List<Finding> left = findings.stream().filter(finding -> finding.fix().isEmpty()).toList();
    add("fixes mend their findings and nothing else", difference(left, check(List.of(Source.of(one.sources().get(0).name(), fixed))), fixed));
  }

  /** The same is found in the same objects written otherwise. */
  private void law(String name, UnaryOperator<Source> change) {
    if (!one.isExempt(name)) {
      List<Source> changed = one.sources().stream().map(change).toList();
      add("the same is found: " + name, difference(findings, check(changed), changed.get(0).text()));
    }
  }

  private static String difference(List<Finding> expected, List<Finding> found, String text) {
    List<String> wanted = said(expected);
    List<String> had = said(found);
    if (wanted.equals(had)) {
      return "";
    }
    return "found " + (had.isEmpty() ? "nothing" : String.join(", ", had)) + "\nnot   " + (wanted.isEmpty() ? "nothing" : String.join(", ", wanted))
        + "\nin\n" + text.stripTrailing();
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(f -> f.rule() + " " + f.object().map(Object::toString).orElse("") + " " + f.path()).sorted().toList();
  }

  private List<Finding> check(List<Source> sources) {
    return check.of(rule.id(), sources, Circumstances.of(one.sources())).findings();
  }

  private String report() {
    TextReporter reporter = new TextReporter(false, false);
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      out.append(out.isEmpty() ? "" : "\n");
      reporter.finding(finding, new Lines(), out);
    }
    return out.toString();
  }

  private void add(String name, String failure) {
    trials.add(new Trial(one.name() + ": " + name, failure));
  }
}
