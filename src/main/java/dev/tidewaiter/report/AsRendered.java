package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;

/** For people: a finding of which only the rendered text has a place is shown there. */
final class AsRendered {

  private AsRendered() {}

  static boolean is(Source source) {
    return source.origin() instanceof Origin.Rendered;
  }

  /** The finding with the rendered text as a file of its own; any other as it is. */
  static Finding of(Finding finding) {
    if (!is(finding.source())) {
      return finding;
    }
    Source text = Source.of(finding.source().name() + " (rendered)", finding.source().text());
    return new Finding(
        finding.rule(), finding.severity(), text, finding.span(), finding.object(), finding.path(), finding.message(), finding.help(),
        finding.related());
  }
}
