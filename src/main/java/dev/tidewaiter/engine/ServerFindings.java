package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the server says of an object, as findings. */
final class ServerFindings {

  private static final String FILL_IN = "this looks like a placeholder that is still to be filled in: check what the template renders to";

  private ServerFindings() {}

  static Finding of(Answer.Problem problem, Answer answer, YamlDocument document, Siblings siblings, FileRules rules) {
    Source source = document.source();
    List<Finding.Related> related = new ArrayList<>(problem.related().size());
    for (Answer.Related place : problem.related()) {
      related.add(new Finding.Related(source, place.at(), place.message()));
    }
    boolean placeholder = isPlaceholder(problem.at().of(source.text()));
    return new Finding(
        problem.rule(),
        rules.severity(problem.rule()),
        source,
        problem.at(),
        Optional.of(answer.object()),
        problem.path(),
        problem.message(),
        placeholder ? FILL_IN : problem.help(),
        related,
        placeholder ? Optional.empty() : ServerFixes.of(problem, answer, document, siblings));
  }

  /** Whether only the newest server, which verdicts are of, lacks the kind, and the older one that the manifest is for has it. */
  static boolean isOfNewer(Answer.Problem problem, Answer answer, RuleSettings settings) {
    return settings.isForOlder()
        && problem.rule().equals("kind-not-served")
        && answer.read().isPresent()
        && answer.read().get().kind().isPresent()
        && answer.read().get().kind().get().isServedIn(settings.kubernetesMinor());
  }

  private static boolean isPlaceholder(String marked) {
    return marked.contains("{{") && marked.contains("}}") || marked.contains("${") && marked.contains("}");
  }

  /** A rejection without a place of its own is told at the object's kind. */
  static Finding unplaced(Verdict.Rejected rejected, Answer answer, YamlDocument document, FileRules rules) {
    String rule = rule(rejected.code());
    return new Finding(
        rule,
        rules.severity(rule),
        document.source(),
        Manifests.kindOf(document, answer.item()),
        Optional.of(answer.object()),
        "",
        rejected.message(),
        "",
        List.of());
  }

  private static String rule(int code) {
    return code == 403 ? "admission-forbidden" : code == 404 ? "kind-not-served" : code == 400 ? "wrong-type" : "field-invalid";
  }
}
