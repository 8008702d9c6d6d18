package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.config.Suppression;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.page.Directive;
import dev.tidewaiter.input.page.PageBlock;
import dev.tidewaiter.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a page says of a block: findings that it ignores, and findings that it expects, as an example of what goes wrong does. */
final class Expectations {

  static final String NOT_MET = "expectation-not-met";
  static final String UNKNOWN = "unknown-directive";

  private final PageBlock block;
  private final FileRules rules;
  private final Set<String> silenced = new HashSet<>();

  Expectations(PageBlock block, FileRules rules) {
    this.block = block;
    this.rules = rules;
  }

  /** The rules that must report something of a block. */
  static List<String> of(PageBlock block, RuleCatalog catalog) {
    List<String> expected = new ArrayList<>();
    for (Directive directive : block.directives()) {
      for (String rule : directive.rules()) {
        if (directive.expects() && catalog.find(rule).isPresent()) {
          expected.add(rule);
        }
      }
    }
    return expected;
  }

  /** The report of the block without what is ignored or expected, and with what was expected or ignored in vain. */
  FileReport met(FileReport report) {
    if (block.directives().isEmpty()) {
      return report;
    }
    List<Finding> missing = new ArrayList<>();
    for (Directive directive : block.directives()) {
      look(directive, report, missing);
    }
    List<Finding> left = new ArrayList<>(report.findings());
    List<Finding> suppressed = new ArrayList<>(report.suppressed());
    for (Finding finding : report.findings()) {
      if (silenced.contains(finding.rule())) {
        suppressed.add(finding);
      }
    }
    left.removeIf(finding -> silenced.contains(finding.rule()));
    boolean none = left.isEmpty();
    left.addAll(0, missing);
    List<Shared> shared = new ArrayList<>(report.shared());
    shared.removeIf(note -> silenced.contains(note.first().rule()));
    Totals totals = report.totals();
    Totals numbers =
        new Totals(
            totals.files(), totals.manifests(), none ? 0 : totals.manifestsWithFindings(), totals.undecided(), totals.emptyLists(),
            totals.notKubernetes(), totals.templates(), totals.unreadable(), totals.ignored(), totals.crashes(), 0, 0, 0);
    for (Finding finding : left) {
      numbers = numbers.plus(Totals.finding(finding.severity()));
    }
    return new FileReport(report.source(), left, shared, numbers, report.facts(), List.of(), suppressed);
  }

  private void look(Directive directive, FileReport report, List<Finding> missing) {
    if (!directive.expects() && !directive.ignores()) {
      String message = "unknown directive tidewaiter:" + directive.word();
      missing.add(finding(UNKNOWN, directive, message, "write tidewaiter:skip, tidewaiter:ignore ID -- why, or tidewaiter:expect ID"));
    } else if (directive.rules().isEmpty()) {
      missing.add(finding(UNKNOWN, directive, "tidewaiter:" + directive.word() + " names no rule", "name the id of a rule behind it"));
    }
    boolean useless = directive.ignores() && !directive.rules().isEmpty();
    for (String rule : directive.rules()) {
      silenced.add(rule);
      useless &= rules.catalog().find(rule).isPresent() && !isReported(rule, report);
      if (rules.catalog().find(rule).isEmpty()) {
        missing.add(finding(UNKNOWN, directive, "there is no rule " + rule, "tidewaiter rules lists them"));
      } else if (directive.expects() && !isReported(rule, report)) {
        missing.add(finding(NOT_MET, directive, rule + " was expected here but is not reported", "mend the example, or take the directive away"));
      }
    }
    if (useless) {
      Suppression unused = new Suppression(directive.span(), directive.span(), directive.rules());
      Silence.finding(directive.source(), unused, rules).ifPresent(missing::add);
    }
  }

  private static boolean isReported(String rule, FileReport report) {
    return report.findings().stream().anyMatch(finding -> finding.rule().equals(rule))
        || report.shared().stream().anyMatch(note -> note.first().rule().equals(rule));
  }

  private Finding finding(String rule, Directive directive, String message, String help) {
    return new Finding(rule, rules.severity(rule), directive.source(), directive.span(), Optional.empty(), "", message, help, List.of());
  }
}
