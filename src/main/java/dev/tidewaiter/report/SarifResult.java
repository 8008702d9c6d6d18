package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.Optional;

/** Writes the findings of a file as results of SARIF, from their level on. For one thread. */
final class SarifResult {

  /** GitHub shows so many of the related places of a result. */
  private static final int MOST_RELATED = 100;

  private final RepositoryPaths paths;
  private final Lines lines = new Lines();

  private Optional<Source> file = Optional.empty();

  /** Whose lines are hashed. */
  private Optional<Source> hashed = Optional.empty();
  private LineHashes hashes = LineHashes.of("");
  private String artifact = "";

  SarifResult(RepositoryPaths paths) {
    this.paths = paths;
  }

  /** One finding: the members of its result behind the rule, without the brace that ends it. */
  String of(Finding finding) {
    at(finding.source());
    StringBuilder out = new StringBuilder(640);
    JsonText.member("level", level(finding.severity()), out);
    out.append(",\"message\":{");
    JsonText.member("text", message(finding), out);
    out.append("},\"locations\":[{\"physicalLocation\":{").append(artifact);
    region(lines, finding.source(), finding.span(), out);
    out.append('}');
    logical(finding, out);
    out.append("}]");
    related(finding, out);
    fix(finding, out);
    out.append(",\"partialFingerprints\":{");
    JsonText.member("primaryLocationLineHash", lineHash(finding), out);
    out.append(',');
    JsonText.member("tidewaiterFingerprint/v1", finding.fingerprint(), out);
    return out.append('}').toString();
  }

  private String lineHash(Finding finding) {
    Source source = finding.source();
    Position start = AsRendered.is(source) ? source.lines().position(finding.span().start()) : lines.start(source, finding.span());
    return hashes.of(start.line());
  }

  private void at(Source source) {
    if (file.isEmpty() || file.get() != source.file()) {
      file = Optional.of(source.file());
      artifact = artifact(source.file().name());
    }
    // Of the rendered lines where those of the file are not known, so that the findings of a file differ.
    Source wanted = AsRendered.is(source) ? source : source.file();
    if (hashed.isEmpty() || hashed.get() != wanted) {
      hashed = Optional.of(wanted);
      hashes = LineHashes.of(wanted.text());
    }
  }

  static String level(Severity severity) {
    return severity == Severity.ERROR ? "error" : severity == Severity.WARNING ? "warning" : "note";
  }

  /** The first line is what lists show. Related places are links to what {@code relatedLocations} says of them. */
  private static String message(Finding finding) {
    StringBuilder out = new StringBuilder(linkless(finding.sentence()));
    if (!finding.help().isEmpty()) {
      out.append("\nHelp: ").append(linkless(finding.help()));
    }
    String subject = Subject.of(finding);
    if (!subject.isEmpty()) {
      out.append('\n').append(linkless(subject));
    }
    for (int i = 0; i < Math.min(finding.related().size(), MOST_RELATED); i++) {
      String label = Cut.message(finding.related().get(i).message()).replace("[", "\\[").replace("]", "\\]");
      out.append("\nSee also: [").append(label).append("](").append(i + 1).append(')');
    }
    return out.toString();
  }

  /** Text of a manifest is no link, whatever it looks like. */
  private static String linkless(String text) {
    return Cut.message(text).replace("](", "]\\(");
  }

  private void related(Finding finding, StringBuilder out) {
    int count = Math.min(finding.related().size(), MOST_RELATED);
    if (count == 0) {
      return;
    }
    out.append(",\"relatedLocations\":[");
    for (int i = 0; i < count; i++) {
      Finding.Related place = finding.related().get(i);
      boolean here = place.source().file() == finding.source().file();
      out.append(i == 0 ? "{" : ",{");
      JsonText.member("id", i + 1, out);
      out.append(",\"physicalLocation\":{").append(here ? artifact : artifact(place.source().file().name()));
      region(lines, place.source(), place.span(), out);
      out.append("},\"message\":{");
      JsonText.member("text", Cut.message(place.message()), out);
      out.append("}}");
    }
    out.append(']');
  }

  /** Safe fixes of whole files only: what replaces a text in a page would have to be written as the page writes it. */
  private void fix(Finding finding, StringBuilder out) {
    boolean whole = finding.source() == finding.source().file();
    if (!whole || finding.fix().isEmpty() || finding.fix().get().applicability() != Fix.Applicability.SAFE) {
      return;
    }
    Fix fix = finding.fix().get();
    out.append(",\"fixes\":[{\"description\":{");
    JsonText.member("text", Cut.message(fix.title()), out);
    out.append("},\"artifactChanges\":[{").append(artifact).append(",\"replacements\":[");
    for (int i = 0; i < fix.edits().size(); i++) {
      Edit edit = fix.edits().get(i);
      out.append(i == 0 ? "{\"deletedRegion\":{" : ",{\"deletedRegion\":{");
      region(lines.start(finding.source(), edit.span()), lines.end(finding.source(), edit.span()), out);
      out.append("},\"insertedContent\":{");
      JsonText.member("text", edit.replacement(), out);
      out.append("}}");
    }
    out.append("]}]}]");
  }

  private String artifact(String name) {
    String path = paths.of(name);
    StringBuilder out = new StringBuilder("\"artifactLocation\":{");
    JsonText.member("uri", UriText.of(path), out);
    if (!UriText.isAbsolute(path)) {
      out.append(',');
      JsonText.member("uriBaseId", SarifReport.ROOT, out);
    }
    return out.append('}').toString();
  }

  /** A region on one line: GitHub annotates a change only if all lines of the region are in it. There is none where no line is known. */
  private static void region(Lines lines, Source source, Span span, StringBuilder out) {
    if (!AsRendered.is(source)) {
      out.append(",\"region\":{");
      region(lines.start(source, span), lines.endOnFirstLine(source, span), out);
      out.append('}');
    }
  }

  private static void region(Position start, Position end, StringBuilder out) {
    JsonText.member("startLine", start.line(), out);
    out.append(',');
    JsonText.member("startColumn", start.column(), out);
    out.append(',');
    JsonText.member("endLine", end.line(), out);
    out.append(',');
    JsonText.member("endColumn", end.column(), out);
  }

  private static void logical(Finding finding, StringBuilder out) {
    String subject = Subject.of(finding);
    if (!subject.isEmpty()) {
      out.append(",\"logicalLocations\":[{");
      JsonText.member("fullyQualifiedName", Cut.message(subject), out);
      out.append("}]");
    }
  }
}
