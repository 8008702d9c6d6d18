package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.page.PageBlock;
import dev.tidewaiter.input.page.Pages;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the blocks of a page one by one, each as a source of its own, by the profile docs unless another is named. Examples are no part of
 * the set that is checked.
 */
final class PageCheck {

  private final Engine engine;

  PageCheck(Engine engine) {
    this.engine = engine;
  }

  FileReport of(Source page) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    List<Shared> shared = new ArrayList<>();
    Totals totals = Totals.NONE;
    ActiveRules usual = engine.ofPage(page);
    for (PageBlock block : Pages.blocks(page)) {
      if (!block.skipped()) {
        FileReport report = of(block, usual);
        findings.addAll(report.findings());
        suppressed.addAll(report.suppressed());
        shared.addAll(report.shared());
        totals = totals.plus(report.totals().ofPart());
      }
    }
    boolean nothing = totals.manifests() == 0 && findings.isEmpty() && shared.isEmpty();
    return new FileReport(
        SourceId.of(page), findings, shared, totals.plus(nothing ? Totals.NOT_KUBERNETES : Totals.FILE), List.of(), List.of(), suppressed);
  }

  /** What the page expects of a block is looked for, whether or not it is on. */
  private FileReport of(PageBlock block, ActiveRules usual) {
    List<String> expected = Expectations.of(block, usual.choice().catalog());
    ActiveRules rules = expected.isEmpty() ? usual : new ActiveRules(usual.choice().selecting(expected), true);
    return new Expectations(block, rules.choice()).met(engine.manifests(block.source(), rules));
  }
}
