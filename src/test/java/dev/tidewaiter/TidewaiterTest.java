package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.PackReader;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidewaiterTest {

  private static final Source PRIVILEGED =
      Source.of(
          "pod.yaml",
          """
          apiVersion: v1
          kind: Pod
          metadata: {name: a}
          spec:
            containers: [{name: a, image: "a:1", securityContext: {privileged: true}}]
          """);

  @Test
  void whatIsKnownOfTheClusterDecides() {
    ClusterSettings strict = new ClusterSettings(Optional.empty(), List.of(), false, Map.of());

    assertEquals(201, code(Tidewaiter.builder().build()));
    assertEquals(422, code(Tidewaiter.builder().cluster(strict).build()));
  }

  private static int code(Tidewaiter tidewaiter) {
    return tidewaiter.verdicts(PRIVILEGED).get(0).answers().get(0).verdict().code();
  }

  @Test
  void rulesOfAPackAreAskedListedAndExplained(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("no-a"));
    String rule = "id: no-a\ntitle: A\nseverity: error\ncategory: metadata\nkinds: [Pod]\nvalidations: [{expression: object.metadata.name != 'a'}]\n";
    Files.writeString(folder.resolve("no-a").resolve("rule.yaml"), rule);
    RuleCatalog catalog = RuleCatalog.BUILT_IN.with(List.of(new PackReader().read(folder, "rules").pack().orElseThrow()));

    List<String> found = Tidewaiter.builder().catalog(catalog).build().check(List.of(PRIVILEGED)).findings().stream().map(Finding::rule).toList();
    assertTrue(found.contains("no-a"), found.toString());
    assertTrue(Tidewaiter.rules(catalog).contains("no-a"));
    assertEquals("# no-a\n\nA.\n", Tidewaiter.explain("no-a", catalog));
    assertThrows(IllegalArgumentException.class, () -> Tidewaiter.explain("no-a"));
  }

  @Test
  void aSetThatIsSaidToBeCompleteHoldsAllThereIs() {
    String object = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n";
    List<Source> sources = List.of(Source.of("a/web.yaml", object), Source.of("b/web.yaml", object));

    assertEquals(0, Tidewaiter.builder().build().check(sources).findings().size());
    assertEquals(1, Tidewaiter.builder().complete().build().check(sources).findings().size());
  }

  @Test
  void everyRuleIsExplained() {
    assertTrue(Tidewaiter.rules().contains("unknown-field"));
    for (String rule : Tidewaiter.rules()) {
      assertTrue(Tidewaiter.explain(rule).startsWith("#"), rule);
    }
  }

  @Test
  void aRuleThatIsAlmostNamedIsProposed() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Tidewaiter.explain("unknwon-field"));

    assertEquals("there is no rule unknwon-field; did you mean unknown-field?", e.getMessage());
  }

  @Test
  void nothingIsProposedForAWordLikeNoRule() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Tidewaiter.explain("xyz"));

    assertEquals("there is no rule xyz", e.getMessage());
  }
}
