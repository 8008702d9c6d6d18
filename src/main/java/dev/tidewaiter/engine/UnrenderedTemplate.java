package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/** Names a file that is no manifest before a template engine has been at it; the files of one Helm chart are named together. */
final class UnrenderedTemplate {

  static final String RULE = "unrendered-template";

  private static final String FOLDER = "/templates/";

  private UnrenderedTemplate() {}

  static Shared note(Source source, int start, FileRules rules) {
    Span at = new Span(start, TemplateScan.end(source.text(), start));
    String slashed = "/" + source.name();
    int folder = slashed.indexOf(FOLDER);
    if (folder < 0 || !isHelm(source.text())) {
      String message = "a template that is not rendered yet, so it was not checked: " + at.of(source.text());
      return note(source, at, message, "check what it renders to", source.name(), rules);
    }
    String chart = folder == 0 ? "." : source.name().substring(0, folder - 1);
    String message = "the templates of the Helm chart " + chart + " are not rendered, so they were not checked";
    return note(source, at, message, "check what they render to: helm template " + chart + " | tidewaiter check -", chart, rules);
  }

  private static boolean isHelm(String text) {
    return text.contains(".Values") || text.contains(".Release.") || text.contains(".Chart.") || text.contains("include \"");
  }

  private static Shared note(Source source, Span at, String message, String help, String subject, FileRules rules) {
    Finding finding =
        new Finding(RULE, rules.severity(RULE), source, at, Optional.empty(), "", message, help, List.of());
    return new Shared(RULE + " " + subject, finding, 1, "files");
  }
}
