package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet.Fact;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the rules on one object. A rule that crashes is told as a finding, and the next is asked. */
final class RuleStep implements Violations {

  private final Source source;
  private final Answer answer;
  private final FileRules choice;
  private final List<Finding> findings = new ArrayList<>(0);
  private final List<Fact> facts = new ArrayList<>(0);
  private int crashes;
  private String rule = "";

  private RuleStep(Source source, Answer answer, FileRules choice) {
    this.source = source;
    this.answer = answer;
    this.choice = choice;
  }

  static RuleStep run(ActiveRules rules, Source source, SourceId id, Answer answer) {
    RuleStep step = new RuleStep(source, answer, rules.choice());
    Optional<Subject> subject = Subject.of(source, id, answer, rules.choice().settings());
    if (subject.isPresent()) {
      step.run(rules.of(subject.get().gvk(), subject.get().writtenKind().isPresent()), subject.get());
    }
    return step;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Fact> facts() {
    return facts;
  }

  Totals crashes() {
    return crashes == 0 ? Totals.NONE : Totals.crashes(crashes);
  }

  private void run(ActiveRules.OfKind rules, Subject subject) {
    for (WatchingRules.Rule asked : rules.rules().of(subject.written().object())) {
      rule = asked.id();
      try {
        asked.rule().check(subject, this);
      } catch (RuntimeException | Error e) {
        crashed(e, subject);
      }
    }
    for (Facts<?> type : rules.facts()) {
      try {
        Fact.take(type, subject, facts);
      } catch (RuntimeException | Error e) {
        rule = type.getClass().getSimpleName();
        crashed(e, subject);
      }
    }
  }

  @Override
  public void add(Violation violation) {
    if (Doubt.about(violation.path(), answer.problems())) {
      return;
    }
    List<Finding.Related> related = new ArrayList<>(violation.related().size());
    for (Violation.Related place : violation.related()) {
      related.add(new Finding.Related(source, place.at(), place.message()));
    }
    findings.add(
        new Finding(
            rule,
            choice.severity(rule),
            source,
            violation.at(),
            Optional.of(answer.object()),
            violation.path(),
            violation.message(),
            violation.help(),
            related,
            violation.fix()));
  }

  private void crashed(Throwable crash, Subject subject) {
    crashes++;
    findings.add(Crash.ofRule(rule, source, subject.written().keyPlace(), Optional.of(answer.object()), crash));
  }
}
