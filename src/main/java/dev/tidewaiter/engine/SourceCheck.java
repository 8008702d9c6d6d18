package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes findings of what the server answers to the documents of one source. */
final class SourceCheck {

  private final Source source;
  private final ServerLine line;
  private final Severities severities;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Shared> shared = new ArrayList<>();
  private Totals totals = new Totals(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private SourceCheck(Source source, ServerLine line, Severities severities) {
    this.source = source;
    this.line = line;
    this.severities = severities;
  }

  static FileReport of(Source source, List<DocumentVerdicts> documents, ServerLine line, Severities severities) {
    SourceCheck check = new SourceCheck(source, line, severities);
    check.documents(documents);
    check.findings.sort(ByPlace.ORDER);
    return new FileReport(check.findings, check.shared, check.totals);
  }

  private void documents(List<DocumentVerdicts> documents) {
    boolean manifests = false;
    boolean broken = false;
    for (DocumentVerdicts document : documents) {
      boolean refused = isBroken(document);
      broken |= refused;
      manifests |= document.crash().isPresent();
      manifests |= refused && document.document().problem().isPresent()
          ? Manifests.saysItsKind(document.answers())
          : Manifests.isManifest(document.document());
    }
    int placeholder = broken ? TemplateScan.first(source.text()) : -1;
    if (placeholder >= 0) {
      totals = totals.plus(new Totals(0, 0, 0, 0, 1, 0, 0, 0, 0, 0));
      shared.add(UnrenderedTemplate.note(source, placeholder, severities));
    } else if (!manifests) {
      totals = totals.plus(new Totals(0, 0, 0, 1, 0, 0, 0, 0, 0, 0));
    } else {
      for (DocumentVerdicts document : documents) {
        document(document);
      }
    }
  }

  private static boolean isBroken(DocumentVerdicts document) {
    for (Answer answer : document.answers()) {
      for (Answer.Problem problem : answer.problems()) {
        if (problem.rule().equals("yaml-syntax")) {
          return true;
        }
      }
    }
    return document.document().problem().isPresent();
  }

  private void document(DocumentVerdicts document) {
    if (document.crash().isPresent()) {
      totals = totals.plus(new Totals(0, 1, 1, 0, 0, 0, 1, 0, 0, 0));
      add(Crash.finding(source, document.document().span(), document.crash().get()));
      return;
    }
    for (Answer answer : document.answers()) {
      answer(document.document(), answer);
    }
  }

  private void answer(YamlDocument document, Answer answer) {
    int before = findings.size();
    for (Answer.Problem problem : answer.problems()) {
      add(ServerFindings.of(problem, answer, source, severities));
    }
    if (answer.verdict() instanceof Verdict.Rejected rejected && findings.size() == before) {
      add(ServerFindings.unplaced(rejected, answer, document, severities));
    }
    if (answer.verdict() instanceof Verdict.Undecided && !line.knows(answer.object().apiVersion(), answer.object().kind())) {
      shared.add(KindWithoutSchema.note(document, answer, severities));
    }
    totals = totals.plus(new Totals(0, 1, findings.size() > before ? 1 : 0, 0, 0, 0, 0, 0, 0, 0));
  }

  private void add(Finding finding) {
    findings.add(finding);
    totals = totals.plus(finding.severity());
  }

  /** By the place in the text; equal places keep the server's order. */
  private static final class ByPlace implements Comparator<Finding> {
    private static final ByPlace ORDER = new ByPlace();

    @Override
    public int compare(Finding a, Finding b) {
      return Integer.compare(a.span().start(), b.span().start());
    }
  }
}
