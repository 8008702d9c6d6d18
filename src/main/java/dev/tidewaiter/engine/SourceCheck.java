package dev.tidewaiter.engine;

import dev.tidewaiter.config.Suppression;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.rule.ObjectSet.Fact;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes findings of what the server answers to the documents of one source. Whether they count is known at the end only: a source without
 * any manifest is passed over, and of a template nothing else is said.
 */
final class SourceCheck implements Consumer<DocumentVerdicts> {

  /** Said of the first place in a document only: where one byte is not text, many are. */
  private static final String BAD_BYTES = "not-utf8";

  /** By the place in the text; of equal places what the server says comes first, in its order, and then the rules by their ids. */
  static final Comparator<Finding> BY_PLACE = new ByPlace();

  private final Source source;
  private final SourceId id;
  private final ServerLine line;
  private final ActiveRules rules;
  private final Silence silence;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> suppressed = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Shared> shared = new ArrayList<>();
  private Totals totals = Totals.NONE;
  private boolean manifests;
  private boolean broken;

  SourceCheck(Source source, ServerLine line, ActiveRules rules) {
    this.source = source;
    this.id = SourceId.of(source);
    this.line = line;
    this.rules = rules;
    silence = new Silence(source, rules.choice().catalog());
  }

  /** What is to be reported when all documents were handed over. */
  FileReport report() {
    int placeholder = broken ? TemplateScan.first(source.text()) : -1;
    if (placeholder >= 0) {
      Shared note = UnrenderedTemplate.note(source, placeholder, rules.choice());
      List<Shared> notes = rules.choice().isOn(UnrenderedTemplate.RULE) ? List.of(note) : List.of();
      return new FileReport(id, List.of(), notes, Totals.TEMPLATE, List.of());
    }
    if (!manifests) {
      return new FileReport(id, List.of(), List.of(), Totals.NOT_KUBERNETES, List.of());
    }
    List<Suppression> waiting = unused();
    findings.sort(BY_PLACE);
    return new FileReport(id, findings, shared, totals.plus(Totals.FILE), facts, waiting, suppressed);
  }

  @Override
  public void accept(DocumentVerdicts document) {
    broken |= isBroken(document);
    manifests |= isManifest(document);
    document(document);
  }

  private static boolean isManifest(DocumentVerdicts document) {
    return document.crash().isPresent()
        || (document.document().problem().isPresent()
            ? Manifests.saysItsKind(document.answers())
            : Manifests.isManifest(document.document()));
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
      totals = totals.plus(Totals.manifest(true, true)).plus(Totals.CRASH);
      add(Crash.finding(source, document.document().span(), document.crash().get()));
      return;
    }
    Siblings siblings = new Siblings();
    for (Answer answer : document.answers()) {
      answer(document.document(), answer, siblings);
    }
  }

  private void answer(YamlDocument document, Answer answer, Siblings siblings) {
    if (answer.verdict() instanceof Verdict.Nothing) {
      totals = totals.plus(Totals.EMPTY_LIST);
      return;
    }
    int before = findings.size();
    boolean badBytes = false;
    for (Answer.Problem problem : answer.problems()) {
      boolean more = problem.rule().equals(BAD_BYTES) && badBytes;
      badBytes |= problem.rule().equals(BAD_BYTES);
      if (!more && rules.choice().isOn(problem.rule()) && !ServerFindings.isOfNewer(problem, answer, rules.choice().settings())) {
        add(ServerFindings.of(problem, answer, document, siblings, rules.choice()));
      }
    }
    if (answer.verdict() instanceof Verdict.Rejected rejected && answer.problems().isEmpty()) {
      addIfOn(ServerFindings.unplaced(rejected, answer, document, rules.choice()));
    }
    if (answer.verdict() instanceof Verdict.Undecided
        && rules.choice().isOn(KindWithoutSchema.RULE)
        && !line.knows(answer.object().apiVersion(), answer.object().kind())) {
      shared.add(KindWithoutSchema.note(document, answer, rules.choice()));
    }
    RuleStep step = RuleStep.run(rules, source, id, answer);
    for (Finding finding : step.findings()) {
      add(finding);
    }
    facts.addAll(step.facts());
    totals = totals.plus(step.crashes());
    boolean undecided = answer.verdict() instanceof Verdict.Undecided && (answer.item().isEmpty() || answer.problems().isEmpty());
    totals = totals.plus(Totals.manifest(findings.size() > before, undecided));
  }

  private void addIfOn(Finding finding) {
    if (rules.choice().isOn(finding.rule())) {
      add(finding);
    }
  }

  private void add(Finding finding) {
    if (silence.covers(finding)) {
      suppressed.add(finding);
    } else {
      findings.add(finding);
      totals = totals.plus(Totals.finding(finding.severity()));
    }
  }

  /** Tells of suppressions that were of no use, but for those that may still be. */
  private List<Suppression> unused() {
    List<Suppression> unused = silence.unused();
    if (unused.isEmpty()) {
      return List.of();
    }
    List<Suppression> waiting = Silence.waiting(unused, rules);
    for (Suppression one : unused) {
      Optional<Finding> finding = waiting.contains(one) ? Optional.empty() : Silence.finding(source, one, rules.choice());
      if (finding.isPresent()) {
        add(finding.get());
      }
    }
    return waiting;
  }

  private static final class ByPlace implements Comparator<Finding> {
    @Override
    public int compare(Finding a, Finding b) {
      return Integer.compare(a.span().start(), b.span().start());
    }
  }
}
