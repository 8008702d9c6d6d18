package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.report.Lines;
import dev.tidewaiter.report.TextReporter;
import dev.tidewaiter.rule.Rule;
import dev.tidewaiter.rule.RuleFolder;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Edits;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Checks every case of every rule, and holds it to the laws that rules must obey; rules/README.md says how a case is written. */
class RuleCasesTest {

  private static final Path FOLDER = Path.of("..", "rules");

  @TestFactory
  Stream<DynamicNode> rules() throws IOException {
    List<DynamicNode> nodes = new ArrayList<>();
    for (Rule rule : RuleFolder.load(FOLDER)) {
      String id = rule.metadata().id();
      List<RuleCase> cases = RuleCase.of(id, FOLDER.resolve(id));
      nodes.add(dynamicTest(id + " says whether it brings fixes", () -> saysItIsFixable(rule, cases)));
      if (rule.metadata().isJava()) {
        nodes.add(dynamicTest(id + " is reported by one of its cases", () -> assertTrue(cases.stream().anyMatch(c -> marks(c, id)))));
      }
      nodes.add(dynamicContainer(id, cases.stream().map(one -> dynamicContainer(one.name(), tests(one)))));
    }
    return nodes.stream();
  }

  private static boolean marks(RuleCase one, String id) {
    return one.marks().stream().anyMatch(mark -> mark.endsWith(" " + id));
  }

  private static Stream<DynamicNode> tests(RuleCase one) {
    List<Finding> findings = check(one, one.sources());
    return Stream.of(
        dynamicTest("findings are where they are marked", () -> assertEquals(one.marks(), RuleCase.places(findings))),
        dynamicTest("the report is the golden one", () -> golden(one, findings)),
        dynamicTest("findings stand on the nodes of their paths", () -> findings.forEach(RuleCasesTest::standsOnItsNode)),
        dynamicTest("fixes mend their findings and nothing else", () -> fixes(one, findings)),
        law(one, findings, "carriage-returns", Restyled::carriageReturns),
        law(one, findings, "json", Restyled::json),
        law(one, findings, "flow", Restyled::flow),
        law(one, findings, "block", Restyled::block),
        law(one, findings, "reordered", Restyled::reordered),
        law(one, findings, "second-document", Restyled::second),
        law(one, findings, "list", Restyled::list));
  }

  private static void golden(RuleCase one, List<Finding> findings) throws IOException {
    if (!one.marks().equals(RuleCase.places(findings))) {
      return;
    }
    Golden.assertFileIs(one.golden(), report(findings));
  }

  /** Fixes are made in a file {@code NAME.fixed.yaml}, the findings are gone there, and nothing else is found. */
  private static void fixes(RuleCase one, List<Finding> findings) throws IOException {
    List<Finding> fixable = findings.stream().filter(finding -> finding.fix().isPresent()).toList();
    if (fixable.isEmpty() || one.sources().size() > 1) {
      return;
    }
    List<Edit> edits = fixable.stream().flatMap(finding -> finding.fix().orElseThrow().edits().stream()).toList();
    String fixed = Edits.apply(one.sources().get(0).text(), edits);
    Golden.assertFileIs(one.golden().resolveSibling(one.name() + ".fixed.yaml"), fixed);

    List<Finding> left = findings.stream().filter(finding -> finding.fix().isEmpty()).toList();
    assertEquals(said(left), said(check(one, List.of(Source.of(one.sources().get(0).name(), fixed)))));
  }

  /** Who brings a fix says so. */
  private static void saysItIsFixable(Rule rule, List<RuleCase> cases) {
    for (RuleCase one : cases) {
      for (Finding finding : check(one, one.sources())) {
        boolean brings = finding.rule().equals(rule.metadata().id()) && finding.fix().isPresent();
        assertTrue(rule.metadata().fixable() || !brings, one.name());
      }
    }
  }

  /** The same is found in the same objects written otherwise. */
  private static DynamicNode law(RuleCase one, List<Finding> findings, String name, UnaryOperator<Source> change) {
    return dynamicTest(
        "same findings: " + name,
        () -> {
          if (!one.isExempt(name)) {
            List<Source> changed = one.sources().stream().map(change).toList();
            assertEquals(said(findings), said(check(one, changed)), () -> changed.get(0).text());
          }
        });
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(f -> f.rule() + " " + f.object().map(Object::toString).orElse("") + " " + f.path()).sorted().toList();
  }

  private static void standsOnItsNode(Finding finding) {
    assertTrue(NodesOfPath.hold(finding), () -> finding.path() + " at " + finding.span());
  }

  private static List<Finding> check(RuleCase one, List<Source> sources) {
    return OneRule.check(one.rule(), sources, Circumstances.of(one.sources())).findings();
  }

  private static String report(List<Finding> findings) {
    TextReporter reporter = new TextReporter(false, false);
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      out.append(out.isEmpty() ? "" : "\n");
      reporter.finding(finding, new Lines(), out);
    }
    return out.toString();
  }
}
