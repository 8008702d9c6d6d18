package dev.tidewaiter.cli.trial;

import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.Rule;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;

/** The examples in a rule's doc: a bad one is reported by the rule and by no other, a good one by none. */
public final class DocTrials {

  private static final String BAD = "```yaml bad\n";
  private static final String GOOD = "```yaml good\n";

  /** Nothing is wrong with an example of someone else's kind. */
  private static final String OF_NO_SCHEMA = "kind-without-schema";

  private final Rule rule;
  private final OneRuleCheck check;
  private final List<Trial> trials = new ArrayList<>();

  private DocTrials(Rule rule, OneRuleCheck check) {
    this.rule = rule;
    this.check = check;
  }

  /** Tries all examples. */
  public static List<Trial> of(Rule rule, OneRuleCheck check) {
    DocTrials all = new DocTrials(rule, check);
    all.each(BAD, List.of(rule.metadata().id()));
    all.each(GOOD, List.of());
    return all.trials;
  }

  private void each(String opening, List<String> expected) {
    String doc = rule.doc().replace("\r\n", "\n");
    int start = doc.indexOf(opening);
    while (start >= 0) {
      int end = doc.indexOf("```\n", start + opening.length());
      end = end < 0 ? doc.length() : end;
      int line = 1 + (int) doc.substring(0, start).chars().filter(c -> c == '\n').count();
      example("doc.md:" + line + ": the " + opening.substring(8).strip() + " example", doc.substring(start + opening.length(), end), expected);
      start = doc.indexOf(opening, end);
    }
  }

  private boolean counts(String id) {
    return !id.equals(OF_NO_SCHEMA) || rule.metadata().id().equals(OF_NO_SCHEMA);
  }

  private void example(String name, String text, List<String> expected) {
    List<Source> sources = List.of(Source.of("example.yaml", text));
    CheckResult result = check.of(rule.metadata().id(), sources, Circumstances.of(sources));
    List<String> found = result.findings().stream().map(Finding::rule).distinct().filter(this::counts).toList();
    String wanted = "by " + (expected.isEmpty() ? "no rule" : String.join(", ", expected));
    String reported = found.isEmpty() ? "not reported" : "reported by " + String.join(", ", found);
    trials.add(new Trial(name + " is reported " + wanted, found.equals(expected) ? "" : "it is " + reported));
    if (expected.isEmpty()) {
      trials.add(new Trial(name + " is a manifest", result.totals().manifests() > 0 ? "" : "it holds no manifest"));
    }
  }
}
