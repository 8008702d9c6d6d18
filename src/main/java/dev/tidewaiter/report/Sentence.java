package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;

/** What a finding says, for reports that have one text for it. */
final class Sentence {

  private Sentence() {}

  /** What is wrong, and behind it in brackets the way out. */
  static String withHelp(Finding finding) {
    String sentence = Cut.message(finding.sentence());
    return finding.help().isEmpty() ? sentence : sentence + " (" + Cut.message(finding.help()) + ")";
  }

  /** What is wrong, the way out, and what it is about, a line each. */
  static String lines(Finding finding) {
    StringBuilder out = new StringBuilder(Cut.message(finding.sentence()));
    if (!finding.help().isEmpty()) {
      out.append("\nHelp: ").append(Cut.message(finding.help()));
    }
    String subject = Subject.of(finding);
    if (!subject.isEmpty()) {
      out.append('\n').append(Cut.message(subject));
    }
    return out.toString();
  }
}
