package dev.tidewaiter.engine;

import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.config.Suppression;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes findings of what rules over the whole set say of one source. */
final class SetFindings {

  private final RecentTexts texts;
  private final RuleChoices choices;

  SetFindings(RecentTexts texts, RuleChoices choices) {
    this.texts = texts;
    this.choices = choices;
  }

  /**
   * What is to be reported of a source.
   *
   * @param waiting suppressions in it that may be for what was found
   * @param reported objects of it that have findings already
   */
  FileReport report(SourceId id, List<SetRun.Found> found, List<Suppression> waiting, Set<ObjectRef> reported) {
    Silence silence = new Silence(texts.text(id), choices.of(id.name()).catalog());
    List<Finding> findings = new ArrayList<>(found.size());
    List<Finding> suppressed = new ArrayList<>();
    Totals totals = Totals.NONE;
    for (SetRun.Found one : found) {
      Finding finding = finding(one.rule(), one.violation());
      if (silence.covers(finding)) {
        suppressed.add(finding);
      } else {
        findings.add(finding);
        totals = totals.plus(Totals.finding(finding.severity())).plus(one.crashes());
      }
    }
    for (Suppression unused : waiting.isEmpty() ? waiting : silence.unused()) {
      Optional<Finding> finding =
          waiting.contains(unused) ? Silence.finding(texts.text(id), unused, choices.of(id.name())) : Optional.empty();
      if (finding.isPresent()) {
        findings.add(finding.get());
        totals = totals.plus(Totals.finding(finding.get().severity()));
      }
    }
    findings.sort(SourceCheck.BY_PLACE);
    totals = totals.plus(Totals.foundLater(others(findings, reported)));
    return new FileReport(id, findings, List.of(), totals, List.of(), List.of(), suppressed);
  }

  private static int others(List<Finding> findings, Set<ObjectRef> reported) {
    Set<ObjectRef> others = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.object().isPresent() && !reported.contains(finding.object().get())) {
        others.add(finding.object().get());
      }
    }
    return others.size();
  }

  private Finding finding(String rule, SetViolation violation) {
    Place at = violation.at();
    Source source = texts.text(at.source());
    List<Finding.Related> related = new ArrayList<>(violation.related().size());
    for (SetViolation.Related other : violation.related()) {
      Source text = texts.text(other.at().source());
      related.add(new Finding.Related(text, within(text, other.at().span()), other.message()));
    }
    Severity severity = choices.of(at.source().name()).severity(rule);
    Severity told = severity.atLeast(violation.atMost()) ? violation.atMost() : severity;
    Optional<ObjectRef> object = at.object().kind().isEmpty() ? Optional.empty() : Optional.of(at.object());
    Span span = within(source, at.span());
    return new Finding(rule, told, source, span, object, at.path(), violation.message(), violation.help(), related);
  }

  /** A text may have become shorter since it was checked. */
  private static Span within(Source source, Span span) {
    return span.end() <= source.text().length() ? span : Span.at(0);
  }
}
