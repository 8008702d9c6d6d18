package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes findings of what the server answers to the documents of one source. */
final class SourceCheck {

  static final String NO_SCHEMA = "kind-without-schema";

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
      add(finding(answer, problem));
    }
    if (answer.verdict() instanceof Verdict.Rejected rejected && findings.size() == before) {
      add(unplaced(document, answer, rejected));
    }
    if (answer.verdict() instanceof Verdict.Undecided && !line.knows(answer.object().apiVersion(), answer.object().kind())) {
      shared.add(withoutSchema(document, answer));
    }
    totals = totals.plus(new Totals(0, 1, findings.size() > before ? 1 : 0, 0, 0, 0, 0, 0, 0, 0));
  }

  private void add(Finding finding) {
    findings.add(finding);
    totals = totals.plus(finding.severity());
  }

  private Finding finding(Answer answer, Answer.Problem problem) {
    List<Finding.Related> related = new ArrayList<>(problem.related().size());
    for (Answer.Related place : problem.related()) {
      related.add(new Finding.Related(source, place.at(), place.message()));
    }
    return new Finding(
        problem.rule(),
        severities.of(problem.rule()),
        source,
        problem.at(),
        Optional.of(answer.object()),
        problem.path(),
        problem.message(),
        problem.help(),
        related);
  }

  /** A rejection without a place of its own is told at the object's kind. */
  private Finding unplaced(YamlDocument document, Answer answer, Verdict.Rejected rejected) {
    String rule =
        rejected.code() == 403 ? "admission-forbidden" : rejected.code() == 404 ? "kind-not-served" : "field-invalid";
    return new Finding(
        rule,
        severities.of(rule),
        source,
        Manifests.kindOf(document, answer.item()),
        Optional.of(answer.object()),
        "",
        rejected.message(),
        "",
        List.of());
  }

  private Shared withoutSchema(YamlDocument document, Answer answer) {
    String apiVersion = answer.object().apiVersion();
    int slash = apiVersion.lastIndexOf('/');
    String group = slash < 0 ? apiVersion : apiVersion.substring(0, slash);
    Span at = Manifests.kindOf(document, answer.item());
    Finding first =
        new Finding(
            NO_SCHEMA,
            severities.of(NO_SCHEMA),
            source,
            at,
            Optional.of(answer.object()),
            "",
            "no schema for " + answer.object().kind() + " of " + group + ", so it was not checked",
            "",
            List.of());
    return new Shared(NO_SCHEMA + " " + group + " " + answer.object().kind(), first, 1, "objects");
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
