package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run with a finding of every kind that a report could get wrong. */
final class SampleRun {

  private static final ObjectRef WEB = new ObjectRef("apps/v1", "Deployment", "shop", "web");
  private static final ObjectRef HOSTILE = new ObjectRef("v1", "ConfigMap", "", "<script>alert('x')</script>\"]]>&amp;|`\u001b[31m");

  private static final Source PLAIN =
      Source.of("deploy/web.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replcas: 3\n  paused: yes\n");
  private static final Source WINDOWS =
      Source.of("deploy/a b/grüße-世😀#%.yaml", "\uFEFFa: 1\r\n\tb: \"値段😀\" # x\r\nc: |\r\n  one\r\n  two\r\nd:\r\n");
  private static final Source CONTROLS =
      Source.of("deploy/odd\u001b,:;'`.yaml", "k: a\u0007b\u202Ec\uD800\n<b>bold</b>: '##[error]x ##vso[task.complete]'\n");
  private static final Source PAGE = Source.of("docs/page.md", "# Page\n\n> kind: Pod\n> spec: {}\n");
  private static final Source BLOCK =
      new Source(
          "docs/page.md",
          "kind: Pod\nspec: {}\n",
          new Origin.Pieces(PAGE, List.of(new Origin.Piece(0, 10, 10), new Origin.Piece(10, 22, 9))),
          List.of());

  private static final Totals TOTALS = new Totals(6, 7, 5, 1, 0, 2, 1, 1, 0, 0, 7, 2, 1);

  private SampleRun() {}

  /** What was found, file by file. */
  static List<FileFindings> files() {
    return List.of(
        new FileFindings("deploy/good.yaml", List.of(), 2),
        new FileFindings("values.yaml", List.of(), 0),
        new FileFindings("deploy/web.yaml", plain(), 1),
        new FileFindings(WINDOWS.name(), windows(), 2),
        new FileFindings(CONTROLS.name(), controls(), 1),
        new FileFindings("docs/page.md", List.of(finding("wrong-type", Severity.ERROR, BLOCK, "{}", "spec", "expected a list")), 1),
        FileFindings.shared(List.of(finding("kind-without-schema", Severity.INFO, PLAIN, "Deployment", "", "no schema (2 objects)"))));
  }

  private static List<Finding> plain() {
    Finding.Related first = new Finding.Related(PLAIN, Samples.span(PLAIN, "kind"), "first [here](http://example.com)");
    Finding.Related other = new Finding.Related(WINDOWS, Samples.span(WINDOWS, "値段😀"), "and there");
    return List.of(
        new Finding(
            "unknown-field", Severity.ERROR, PLAIN, Samples.span(PLAIN, "replcas"), Optional.of(WEB), "spec.replcas",
            "unknown field \"spec.replcas\"", "did you mean \"replicas\"?", List.of(first, other)),
        finding("server-warning", Severity.WARNING, PLAIN, "paused", "spec.paused", "spec.paused: it is 100% paused, [see](1)"));
  }

  private static List<Finding> windows() {
    return List.of(
        finding("field-invalid", Severity.ERROR, WINDOWS, "値段😀", "b", "Invalid value: \"値段😀\": must be ASCII"),
        finding("field-invalid", Severity.ERROR, WINDOWS, "|\r\n  one\r\n  two\r\n", "c", "Invalid value: \"one\\ntwo\\n\": too long"),
        new Finding(
            "field-required", Severity.ERROR, WINDOWS, Span.at(WINDOWS.text().length() - 2), Optional.of(WEB), "d", "Required value", "",
            List.of()));
  }

  private static List<Finding> controls() {
    return List.of(
        new Finding(
            "yaml-syntax", Severity.ERROR, CONTROLS, new Span(3, 9), Optional.empty(), "",
            "yaml: control characters are not allowed\n\"\u0007\u202E\"", "", List.of()),
        new Finding(
            "unknown-field", Severity.ERROR, CONTROLS, Samples.span(CONTROLS, "<b>bold</b>"), Optional.of(HOSTILE), "<b>bold</b>",
            "unknown field \"<b>bold</b>\" ]]> ::error::x%0A ##vso[task.complete]", "write `a` | \\ or <i>b</i>", List.of()),
        new Finding(
            "server-warning", Severity.WARNING, CONTROLS, Span.at(CONTROLS.text().length()), Optional.of(HOSTILE), "", "at the end", "",
            List.of()));
  }

  private static Finding finding(String rule, Severity severity, Source source, String marked, String path, String message) {
    return new Finding(rule, severity, source, Samples.span(source, marked), Optional.of(WEB), path, message, "", List.of());
  }

  /** The whole report of this run in a format. */
  static String report(Format format) {
    return report(format, ReportSettings.of("1.2.3", Path.of("/repository"), Optional.of(Severity.ERROR)), files());
  }

  static String report(Format format, ReportSettings settings, List<FileFindings> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = format.open(settings, out::writeBytes);
    List<Runnable> pieces = new ArrayList<>();
    for (FileFindings file : files) {
      pieces.add(report.file(file));
    }
    pieces.forEach(Runnable::run);
    report.end(new RunEnd(TOTALS, List.of("deploy/secret.yaml: permission denied")));
    return out.toString(StandardCharsets.UTF_8);
  }
}
