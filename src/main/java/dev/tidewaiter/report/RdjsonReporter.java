package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Edits;
import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;

/**
 * The Reviewdog Diagnostic Format. Its columns count bytes of UTF-8. A safe fix of a whole file is a suggestion, one for all its edits,
 * since several suggestions are several ways out.
 *
 * <p>Source: reviewdog, proto/rdf/reviewdog.proto.
 */
final class RdjsonReporter implements Reporter {

  @Override
  public void begin(StringBuilder out) {
    out.append("{\"source\":{\"name\":\"tidewaiter\"},\"diagnostics\":[\n");
  }

  @Override
  public void finding(Finding finding, Lines lines, StringBuilder out) {
    out.append('{');
    JsonText.member("message", Sentence.lines(finding), out);
    out.append(',');
    location(finding.source(), finding.span(), lines, out);
    out.append(',');
    Severity severity = finding.severity();
    JsonText.member("severity", severity == Severity.ERROR ? "ERROR" : severity == Severity.WARNING ? "WARNING" : "INFO", out);
    out.append(",\"code\":{");
    JsonText.member("value", finding.rule(), out);
    out.append("},\"relatedLocations\":[");
    for (int i = 0; i < finding.related().size(); i++) {
      Finding.Related related = finding.related().get(i);
      out.append(i == 0 ? "{" : ",{");
      JsonText.member("message", Cut.message(related.message()), out);
      out.append(',');
      location(related.source(), related.span(), lines, out);
      out.append('}');
    }
    out.append(']');
    suggestion(finding, lines, out);
    out.append('}');
  }

  private static void suggestion(Finding finding, Lines lines, StringBuilder out) {
    Source source = finding.source();
    if (source != source.file() || finding.fix().isEmpty() || finding.fix().get().applicability() != Fix.Applicability.SAFE) {
      return;
    }
    List<Edit> edits = finding.fix().get().edits();
    Span span = new Span(edits.get(0).span().start(), edits.get(edits.size() - 1).span().end());
    position(",\"suggestions\":[{\"range\":{\"start\":{", source, lines.start(source, span), lines, out);
    position(",\"end\":{", source, lines.end(source, span), lines, out);
    out.append("},");
    JsonText.member("text", Edits.apply(source.text().substring(0, span.end()), edits).substring(span.start()), out);
    out.append("}]");
  }

  private static void location(Source source, Span span, Lines lines, StringBuilder out) {
    out.append("\"location\":{");
    JsonText.member("path", source.file().name(), out);
    position(",\"range\":{\"start\":{", source, lines.start(source, span), lines, out);
    position(",\"end\":{", source, lines.endOnFirstLine(source, span), lines, out);
    out.append("}}");
  }

  private static void position(String opening, Source source, Position place, Lines lines, StringBuilder out) {
    out.append(opening);
    JsonText.member("line", place.line(), out);
    out.append(',');
    JsonText.member("column", byteColumn(source, place, lines), out);
    out.append('}');
  }

  private static int byteColumn(Source source, Position place, Lines lines) {
    String text = source.file().text();
    int start = lines.line(source.file(), place.line()).start();
    int column = 1;
    for (int i = start; i < Math.min(start + place.column() - 1, text.length()); i++) {
      char c = text.charAt(i);
      column += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
    }
    return column;
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public void end(Totals totals, StringBuilder out) {
    out.append(totals.findings() == 0 ? "]}\n" : "\n]}\n");
  }
}
