package dev.tidewaiter.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.GroupVersionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInRulesTest {

  private static final Path FOLDER = Path.of("..", "rules");

  private static final List<String> HEADINGS =
      List.of("## What it reports", "## Why it matters", "## How to fix it", "## When to ignore it");

  @Test
  void thePackedMetadataIsWhatTheFolderSays() throws IOException {
    assertEquals(RuleFolder.load(FOLDER).stream().map(Rule::metadata).toList(), BuiltInRules.all());
  }

  @ParameterizedTest
  @CsvSource({
    "v1, Pod", "v1, PodTemplate", "v1, ReplicationController", "apps/v1, Deployment", "apps/v1, ReplicaSet", "apps/v1, DaemonSet",
    "apps/v1, StatefulSet", "batch/v1, Job", "batch/v1, CronJob", "v1, Service", "v1, Secret", "v1, Endpoints", "example.com/v1, Widget",
    "rbac.authorization.k8s.io/v1, ClusterRole", "networking.k8s.io/v1, Ingress", "policy/v1beta1, PodDisruptionBudget"
  })
  void theRulesOfOrdinaryRunsArePackedByKind(String apiVersion, String kind) {
    GroupVersionKind gvk = GroupVersionKind.of(apiVersion, kind);
    List<String> expected =
        BuiltInRules.all().stream()
            .filter(rule -> rule.looksAtObjects() && rule.looksAt(gvk) && rule.profiles().contains(RuleMetadata.RECOMMENDED))
            .map(RuleMetadata::id)
            .toList();

    assertEquals(expected, BuiltInRules.recommended(gvk).stream().map(RecommendedRules.Entry::id).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsFoundByItsId() throws IOException {
    return each(rule -> assertEquals(Optional.of(rule.metadata()), BuiltInRules.find(rule.metadata().id())));
  }

  @TestFactory
  Stream<DynamicTest> thePackedDocIsWhatTheFolderSays() throws IOException {
    return each(rule -> assertEquals(Optional.of(rule.doc()), BuiltInRules.doc(rule.metadata().id())));
  }

  @TestFactory
  Stream<DynamicTest> everyDocStartsWithTheTitleAndHasItsHeadingsInOrder() throws IOException {
    return each(
        rule -> {
          List<String> expected = new ArrayList<>(HEADINGS);
          expected.add(0, "# " + rule.metadata().title());
          assertEquals(expected, headings(rule.doc()));
        });
  }

  /** The lines that are headings of the first two levels; those of examples are comments. */
  private static List<String> headings(String doc) {
    List<String> headings = new ArrayList<>();
    boolean example = false;
    for (String line : doc.split("\n")) {
      example ^= line.startsWith("```");
      if (!example && (line.startsWith("# ") || line.startsWith("## "))) {
        headings.add(line);
      }
    }
    return headings;
  }

  @TestFactory
  Stream<DynamicTest> noHeadingOfADocIsEmpty() throws IOException {
    return each(rule -> HEADINGS.forEach(heading -> assertTrue(rule.doc().contains(heading + "\n\n"), heading)));
  }

  @TestFactory
  Stream<DynamicTest> everyJavaRuleHasItsClass() throws IOException {
    return each(
        rule -> {
          if (rule.metadata().isJava()) {
            JavaRules.load(rule.metadata().id());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyDocOfAJavaRuleHasABadAndAGoodExample() throws IOException {
    return each(
        rule -> {
          assertTrue(!rule.metadata().isJava() || rule.doc().contains("```yaml bad\n"), "no bad one");
          assertTrue(!rule.metadata().isJava() || rule.doc().contains("```yaml good\n"), "no good one");
        });
  }

  @Test
  void partsOfIdsAreNoRules() {
    assertEquals(Optional.empty(), BuiltInRules.find("unknown"));
    assertEquals(Optional.empty(), BuiltInRules.find("field"));
    assertEquals(Optional.empty(), BuiltInRules.find(""));
    assertEquals(Optional.empty(), BuiltInRules.doc("../index"));
  }

  private interface Check {
    void of(Rule rule);
  }

  private static Stream<DynamicTest> each(Check check) throws IOException {
    return RuleFolder.load(FOLDER).stream().map(rule -> DynamicTest.dynamicTest(rule.metadata().id(), () -> check.of(rule)));
  }
}
