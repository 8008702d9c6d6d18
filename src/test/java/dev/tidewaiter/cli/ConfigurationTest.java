package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  private static final String POD =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: web\n";

  private static final String FINDING = "image-tag-latest";

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write("deploy/web.yaml", POD);
  }

  @Test
  void withoutConfigurationTheRecommendedRulesAreOn() {
    assertTrue(run().out().contains(FINDING));
  }

  @Test
  void theConfigurationNearestToAFileCounts() throws IOException {
    write(".tidewaiter.yaml", "failOn: warning\n");
    write("deploy/.tidewaiter.yaml", "ignore: [images]\n");
    write("other/web.yaml", POD.replace("name: web", "name: other"));
    CommandRun run = run();

    assertEquals(1, run.exit());
    assertTrue(run.out().contains("other/web.yaml"));
    assertTrue(!run.out().contains("deploy/web.yaml"));
  }

  @Test
  void theCommandLineCountsMoreThanAConfiguration() throws IOException {
    write(".tidewaiter.yaml", "ignore: [image-tag-latest]\n");

    assertTrue(run("--select", FINDING).out().contains(FINDING));
  }

  @Test
  void whatIsKnownOfTheClusterCountsForVerdictsToo() throws IOException {
    write(".tidewaiter.yaml", "cluster:\n  allowPrivileged: false\n");
    write("deploy/web.yaml", POD + "    securityContext: {privileged: true}\n");

    assertTrue(run().out().contains("Forbidden: disallowed by cluster policy"));
    assertEquals(1, CommandRun.of(folder, "", "verdict", "deploy").exit());
    assertEquals(0, CommandRun.of(folder, "", "verdict", "--no-config", "deploy").exit());
  }

  @Test
  void whatIsWrongOfTheClusterIsTold() throws IOException {
    write(".tidewaiter.yaml", "cluster:\n  ipFamilies: [IPv5]\n  allowPrivileged: 'no'\n  featureGate: {HPAScaleToZero: true}\n");
    String expected =
        """
        tidewaiter: .tidewaiter.yaml:2:16: an item of ipFamilies is one of IPv4, IPv6; did you mean IPv4?
        tidewaiter: .tidewaiter.yaml:3:20: allowPrivileged is true or false
        tidewaiter: .tidewaiter.yaml:4:3: there is no key featureGate; did you mean featureGates?
        """;

    assertEquals(new CommandRun(2, "", expected), run());
  }

  @Test
  void aRangeOfAddressesIsOne() throws IOException {
    write(".tidewaiter.yaml", "cluster: {serviceClusterIpRange: 10.96.0.0}\n");

    assertEquals(
        "tidewaiter: .tidewaiter.yaml:1:34: serviceClusterIpRange is a range of addresses such as 10.96.0.0/16\n", run().err());
  }

  @Test
  void noConfigReadsNone() throws IOException {
    write(".tidewaiter.yaml", "nonsense: true\n");

    assertEquals(0, run("--no-config").exit());
  }

  @Test
  void aNamedConfigurationIsForAllFiles() throws IOException {
    write("deploy/.tidewaiter.yaml", "nonsense: true\n");
    write("ci/strict.yaml", "overrides: [{paths: ['../deploy/**'], severity: {images: error}}]\n");

    assertEquals(1, run("--config", "ci/strict.yaml", "deploy").exit());
  }

  @Test
  void mistakesOfAllConfigurationsAreToldAtOnce() throws IOException {
    write("deploy/.tidewaiter.yaml", "profil: strict\n");
    write("other/.tidewaiter.yaml", "selct: []\nignore: [imags]\n");
    write("other/web.yaml", POD);
    CommandRun run = run();

    assertEquals(2, run.exit());
    assertEquals(
        "tidewaiter: deploy/.tidewaiter.yaml:1:1: there is no key profil; did you mean profile?\n"
            + "tidewaiter: other/.tidewaiter.yaml:1:1: there is no key selct; did you mean select?\n",
        run.err());
  }

  @Test
  void pathsOfAConfigurationAreCheckedIfNoneIsNamed() throws IOException {
    write(".tidewaiter.yaml", "paths: [deploy]\nexclude: ['**/skip.yaml']\n");
    write("deploy/skip.yaml", POD);
    write("other/web.yaml", POD);

    String out = run().out();

    assertTrue(out.contains("Found 1 warning"), out);
  }

  @Test
  void foldersAreVariantsUnlessTheSetIsComplete() throws IOException {
    write("other/web.yaml", POD);

    assertTrue(!run().out().contains("duplicate-object"));
    assertTrue(run("--complete").out().contains("duplicate-object"));
  }

  @Test
  void theSetIsCompleteWhereTheRunCoversAllPathsOfTheConfiguration() throws IOException {
    write(".tidewaiter.yaml", "paths: [deploy, other]\n");
    write("other/web.yaml", POD);

    assertTrue(run().out().contains("duplicate-object"));
    assertTrue(run(".").out().contains("duplicate-object"));
    assertTrue(run("other", "./deploy").out().contains("duplicate-object"));
  }

  @Test
  void aPartOfThePathsIsNoCompleteSet() throws IOException {
    write(".tidewaiter.yaml", "paths: [deploy, other, more]\n");
    write("other/web.yaml", POD);
    write("more/web.yaml", POD);

    assertTrue(!run("other", "deploy").out().contains("duplicate-object"));
    assertTrue(!run("--exclude", "more/**").out().contains("duplicate-object"));
  }

  @Test
  void aWordThatNamesNoRuleIsRefused() {
    assertEquals("tidewaiter: there is no rule imags; did you mean images?\n", run("--select", "imags").err());
  }

  @Test
  void aProfileThatIsAlmostNamedIsProposed() {
    assertEquals("tidewaiter: there is no profile stric; did you mean strict?\n", run("--profile", "stric").err());
  }

  @Test
  void configAndNoConfigAreNotGivenTogether() {
    assertEquals(2, run("--config", "a.yaml", "--no-config").exit());
  }

  @Test
  void anOlderKubernetesIsForRulesOnly() {
    CommandRun run = run("--kubernetes-version", "1.29");

    assertEquals(0, run.exit());
    assertEquals("tidewaiter: verdicts are those of Kubernetes 1.37; rules look for what 1.29 has\n", run.err());
  }

  private CommandRun run(String... words) {
    return CommandRun.of(folder, "", words);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
