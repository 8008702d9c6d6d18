package dev.tidewaiter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.RuleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {

  private static final RuleMetadata LATEST = BuiltInRules.find("image-tag-latest").orElseThrow();

  @TempDir Path folder;

  @Test
  void tellsAllMistakesWithTheirPlaces() throws IOException {
    write("a.yaml", "profil: strict\nselect: image-tag-latest\noverrides:\n- paths: [x]\n  severity: {images: fatal}\n");

    assertEquals(
        List.of(
            "a.yaml:1:1: there is no key profil; did you mean profile?",
            "a.yaml:2:9: select is a list of texts",
            "a.yaml:5:22: images is one of error, warning, info"),
        mistakes("a.yaml"));
  }

  @Test
  void tellsWordsThatNameNoRule() throws IOException {
    write("a.yaml", "select: [image-tag-lastest]\nseverity:\n  imagse: error\n");

    assertEquals(
        List.of(
            "a.yaml:3:3: there is no rule imagse; did you mean images?",
            "a.yaml:1:10: there is no rule image-tag-lastest; did you mean image-tag-latest?"),
        mistakes("a.yaml"));
  }

  @Test
  void tellsWhatIsNoYaml() throws IOException {
    write("a.yaml", "select: [\n");

    assertEquals(1, mistakes("a.yaml").size());
  }

  @Test
  void tellsAFileThatExtendsItself() throws IOException {
    write("a.yaml", "extends: [b.yaml]\n");
    write("b.yaml", "extends: [a.yaml]\n");

    assertEquals(List.of("b.yaml:1:11: extends itself by way of a.yaml"), mistakes("a.yaml"));
  }

  @Test
  void tellsAnExtendedFileThatIsNotThere() throws IOException {
    write("a.yaml", "extends: [b.yaml]\n");

    assertEquals(List.of("a.yaml:1:11: there is no file b.yaml"), mistakes("a.yaml"));
  }

  @Test
  void whatExtendsCountsMoreThanWhatIsExtended() throws IOException {
    write("base.yaml", "ignore: [image-tag-latest]\nfailOn: warning\nkubernetes: 1.30\n");
    write("a.yaml", "extends: [base.yaml]\nselect: [images]\nfailOn: never\n");
    Configuration read = read("a.yaml");

    assertTrue(rules(read, "x.yaml").isOn(LATEST));
    assertEquals(Optional.of("never"), read.run().failOn());
    assertEquals(Optional.of("1.30"), read.run().kubernetes());
  }

  @Test
  void theMorePreciseWordCounts() throws IOException {
    write("a.yaml", "select: [kube-linter/latest-tag]\nignore: [images, all]\nseverity: {CKV_K8S_14: info, images: error}\n");
    FileRules rules = rules(read("a.yaml"), "x.yaml");

    assertTrue(rules.isOn(LATEST));
    assertFalse(rules.isOn("unknown-field"));
    assertEquals(Severity.INFO, rules.severity("image-tag-latest"));
  }

  @Test
  void anOverrideIsForItsFilesOnly() throws IOException {
    write("a.yaml", "overrides:\n- paths: ['charts/**']\n  ignore: [image-tag-latest]\n");
    Configuration read = read("a.yaml");

    assertFalse(rules(read, "charts/web/x.yaml").isOn(LATEST));
    assertTrue(rules(read, "deploy/x.yaml").isOn(LATEST));
  }

  @Test
  void theProfileVerdictHasNoRulesOfOurs() throws IOException {
    write("a.yaml", "profile: verdict\n");
    FileRules rules = rules(read("a.yaml"), "x.yaml");

    assertFalse(rules.isOn(LATEST));
    assertTrue(rules.isOn("unknown-field"));
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    write("a.yaml", "# nothing yet\n");

    assertTrue(rules(read("a.yaml"), "x.yaml").isOn(LATEST));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Configuration read(String name) {
    return new ConfigFiles(folder, RuleCatalog.BUILT_IN).read(List.of(folder.resolve(name))).get(0);
  }

  private List<String> mistakes(String name) {
    return assertThrows(UsageException.class, () -> read(name)).getMessage().lines().toList();
  }

  private static FileRules rules(Configuration configuration, String path) {
    return configuration.choose(RuleCatalog.BUILT_IN, RuleSettings.NEWEST, RuleChoice.NONE).of(path);
  }
}
