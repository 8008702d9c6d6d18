package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;

/** For programs: one JSON object, {@code {"version":1,"findings":[...],"summary":{...}}}, one line a finding. */
public final class JsonReporter implements Reporter {

  @Override
  public void begin(StringBuilder out) {
    out.append("{\"version\":1,\"findings\":[\n");
  }

  @Override
  public void finding(Finding finding, Lines lines, StringBuilder out) {
    out.append('{');
    JsonText.member("rule", finding.rule(), out);
    out.append(',');
    JsonText.member("severity", finding.severity().word(), out);
    out.append(',');
    JsonText.member("message", finding.sentence(), out);
    out.append(',');
    place(finding.source(), finding.span(), lines, out);
    if (finding.object().isPresent()) {
      out.append(',');
      object(finding.object().get(), out);
    }
    out.append(',');
    JsonText.member("path", finding.path(), out);
    out.append(',');
    JsonText.member("help", finding.help(), out);
    out.append(",\"related\":[");
    for (int i = 0; i < finding.related().size(); i++) {
      Finding.Related related = finding.related().get(i);
      out.append(i == 0 ? "{" : ",{");
      place(related.source(), related.span(), lines, out);
      out.append(',');
      JsonText.member("message", related.message(), out);
      out.append('}');
    }
    out.append("]}");
  }

  private static void place(Source source, Span span, Lines lines, StringBuilder out) {
    JsonText.member("file", source.file().name(), out);
    position(",\"start\":{", lines.start(source, span), out);
    position(",\"end\":{", lines.end(source, span), out);
  }

  private static void position(String opening, Position position, StringBuilder out) {
    out.append(opening);
    JsonText.member("line", position.line(), out);
    out.append(',');
    JsonText.member("column", position.column(), out);
    out.append('}');
  }

  private static void object(ObjectRef object, StringBuilder out) {
    out.append("\"object\":{");
    JsonText.member("apiVersion", object.apiVersion(), out);
    out.append(',');
    JsonText.member("kind", object.kind(), out);
    out.append(',');
    JsonText.member("namespace", object.namespace(), out);
    out.append(',');
    JsonText.member("name", object.name(), out);
    out.append('}');
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public void end(Totals totals, StringBuilder out) {
    out.append(totals.findings() == 0 ? "],\"summary\":{" : "\n],\"summary\":{");
    JsonText.member("files", totals.files(), out);
    number("manifests", totals.manifests(), out);
    number("manifestsWithFindings", totals.manifestsWithFindings(), out);
    number("undecided", totals.undecided(), out);
    number("emptyLists", totals.emptyLists(), out);
    number("errors", totals.errors(), out);
    number("warnings", totals.warnings(), out);
    number("infos", totals.infos(), out);
    number("notKubernetes", totals.notKubernetes(), out);
    number("templates", totals.templates(), out);
    number("unreadable", totals.unreadable(), out);
    number("ignored", totals.ignored(), out);
    number("crashes", totals.crashes(), out);
    out.append("}}\n");
  }

  private static void number(String name, int value, StringBuilder out) {
    out.append(',');
    JsonText.member(name, value, out);
  }
}
