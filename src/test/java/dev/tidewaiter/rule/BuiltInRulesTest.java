package dev.tidewaiter.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.GroupVersionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    assertEquals(ofOrdinaryRuns(gvk, rule -> !(rule instanceof SetRule)), packed(gvk, rule -> !(rule instanceof SetRule)));
  }

  @ParameterizedTest
  @CsvSource({
    "apps/v1, Deployment, true", "apps/v1, StatefulSet, true", "batch/v1, Job, true", "v1, Service, true", "v1, ConfigMap, true",
    "v1, ServiceAccount, true", "v1, Namespace, true", "v1, PersistentVolume, true", "v1, PersistentVolumeClaim, true",
    "networking.k8s.io/v1, Ingress, true", "networking.k8s.io/v1, NetworkPolicy, true", "apiregistration.k8s.io/v1, APIService, true",
    "autoscaling/v2, HorizontalPodAutoscaler, true", "example.com/v1, Widget, false", "v1, Event, true"
  })
  void ofRulesOverTheSetThereAreThoseAboutAKindAndAsManyAsNameAllFactsOfIt(String apiVersion, String kind, boolean known) {
    GroupVersionKind gvk = GroupVersionKind.of(apiVersion, kind);
    RuleMetadata.Looks looks = RuleMetadata.Looks.at(gvk);
    List<String> all = ofOrdinaryRuns(gvk, SetRule.class::isInstance);
    List<String> packed = packed(gvk, SetRule.class::isInstance);

    assertTrue(all.containsAll(packed), packed + " beyond " + all);
    assertEquals(needs(all, looks, known), needs(packed, looks, known));
    for (String id : all) {
      boolean isAbout = set(id).about().stream().anyMatch(type -> type.mayBeOf(looks, known));
      assertTrue(!isAbout || packed.contains(id), id + " is about facts of " + kind);
    }
  }

  @Test
  void aDeploymentAloneLoadsNoRulesAboutOtherKinds() {
    List<String> packed = packed(new GroupVersionKind("apps", "v1", "Deployment"), SetRule.class::isInstance);

    assertFalse(packed.contains("autoscaler-without-target"), packed.toString());
    assertFalse(packed.contains("claim-shared-by-workloads"), packed.toString());
    assertTrue(packed.contains("selectors-overlap"), packed.toString());
  }

  private static List<String> ofOrdinaryRuns(GroupVersionKind gvk, Predicate<JavaRule> wanted) {
    return BuiltInRules.all().stream()
        .filter(rule -> rule.looksAtObjects() && rule.looksAt(gvk) && rule.profiles().contains(RuleMetadata.RECOMMENDED))
        .map(RuleMetadata::id)
        .filter(id -> wanted.test(JavaRules.load(id)))
        .toList();
  }

  private static List<String> packed(GroupVersionKind gvk, Predicate<JavaRule> wanted) {
    return BuiltInRules.recommended(gvk).stream().map(RecommendedRules.Entry::id).filter(id -> wanted.test(JavaRules.load(id))).toList();
  }

  private static Set<Facts<?>> needs(List<String> rules, RuleMetadata.Looks kind, boolean known) {
    return rules.stream().flatMap(id -> set(id).needs().stream()).filter(type -> type.mayBeOf(kind, known)).collect(Collectors.toSet());
  }

  private static SetRule set(String id) {
    return (SetRule) JavaRules.load(id);
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
