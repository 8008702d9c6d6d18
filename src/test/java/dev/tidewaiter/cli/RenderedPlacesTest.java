package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of charts and kustomizations are where somebody can mend them, or say that only the rendered text has the line. */
class RenderedPlacesTest {

  private static final String TEMPLATE =
      """
      {{- if .Values.enabled }}
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: {{ .Release.Name }}-web
      spec:
        replcas: 3
        minReadySeconds: {{ .Values.ready }}
        template:
          spec:
            {{- toYaml .Values.pod | nindent 6 }}
      {{- end }}
      """;

  private static final String RENDERED =
      """
      ---
      # Source: web/templates/a.yaml
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: release-web
      spec:
        replcas: 3
        minReadySeconds: "1"
        template:
          spec:
            containrs: []
            volume: []
      """;

  @TempDir Path folder;

  @BeforeEach
  void isPosix() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no sh here");
    Files.createDirectories(folder.resolve(".git"));
  }

  @Test
  void aLineOfTheTemplateIsWhereTheFindingIs() throws IOException {
    helm(TEMPLATE, RENDERED);

    assertEquals(List.of("charts/web/templates/a.yaml:7:3"), places("unknown-field", "replcas"));
  }

  @Test
  void aLineInWhichAValueIsPutIsFoundByWhatStandsAroundIt() throws IOException {
    helm(TEMPLATE, RENDERED);

    assertEquals(List.of("charts/web/templates/a.yaml:8:3"), places("wrong-type", ""));
  }

  @Test
  void whereNoLineIsKnownTheTextSaysThatItShowsTheRenderedOne() throws IOException {
    helm(TEMPLATE, RENDERED);
    String out = run("check", "--helm", "charts/web").out();

    assertTrue(out.contains("unknown field \"spec.template.spec.containrs\" (in line 12 of what it renders to)\n"), out);
    assertTrue(out.contains("--> charts/web/templates/a.yaml (rendered):12:7\n"), out);
    assertTrue(out.contains("12 |       containrs: []\n"), out);
  }

  @Test
  void sarifHasTheTemplateAndARegionOnlyWhereItIsKnown() throws IOException {
    helm(TEMPLATE, RENDERED);
    String report = run("check", "--helm", "charts/web", "-f", "sarif").out();
    List<String> results = report.lines().filter(line -> line.contains("\"ruleId\":\"unknown-field\"")).toList();

    assertEquals(3, results.size());
    for (String result : results) {
      assertTrue(result.contains("\"artifactLocation\":{\"uri\":\"charts/web/templates/a.yaml\",\"uriBaseId\":\"%SRCROOT%\"}"), result);
      assertEquals(result.contains("replcas"), result.contains("\"region\":"), result);
    }
    assertFalse(hash(results.get(1)).equals(hash(results.get(2))), "code scanning would take them for one");
  }

  @Test
  void ofAPackedChartTheChartThatHasItIsNamed() throws IOException {
    helm(TEMPLATE, RENDERED.replace("web/templates/a.yaml", "web/charts/db/templates/b.yaml"));
    Files.writeString(folder.resolve("charts/web/Chart.yaml"), "name: web\n");

    assertTrue(places("unknown-field", "replcas").get(0).startsWith("charts/web/Chart.yaml:1:1"));
  }

  @Test
  void aLineThatStandsTwiceIsNotGuessed() throws IOException {
    helm("kind: Deployment\n{{ .Values.x }}\nspec:\n  replcas: 3\n{{ else }}\nspec:\n  replcas: 3\n", RENDERED);
    assertEquals(List.of("charts/web/templates/a.yaml:1:1"), places("unknown-field", "replcas"));
  }

  @Test
  void theLinesAroundItTellWhichOfTwoLinesItIs() throws IOException {
    helm(TEMPLATE.replace("{{- end }}", "{{- else }}\n  replcas: 3\n{{- end }}"), RENDERED);

    assertEquals(List.of("charts/web/templates/a.yaml:7:3"), places("unknown-field", "replcas"));
  }

  @Test
  void anObjectOfAKustomizationIsInTheFileThatHasIt() throws IOException {
    kustomize("Service", "port: 0");

    assertEquals(List.of("base/web.yaml:14:13"), kustomized("field-invalid"));
  }

  @Test
  void whatTheFileDoesNotHaveIsSaidToBeRendered() throws IOException {
    kustomize("Service", "port: 70000");

    assertEquals(List.of("base/web.yaml:1:1"), kustomized("field-invalid"));
    assertTrue(run("check", "--kustomize", "overlays/prod").out().contains("--> base/web.yaml (rendered):9:11\n"));
  }

  @Test
  void whatNoFileHasIsTheKustomizations() throws IOException {
    kustomize("LoadBalancer", "port: 0");

    assertEquals(List.of("overlays/prod/kustomization.yaml:1:1"), kustomized("unknown-kind"));
  }

  @Test
  void aKustomizationThatNamesItselfIsReadOnce() throws IOException {
    kustomize("Service", "port: 0");
    Files.writeString(
        folder.resolve("base/kustomization.yaml"), "resources: [web.yaml, ../base, ../overlays/prod, https://example.com/x]\n");

    assertEquals(List.of("base/web.yaml:14:13"), kustomized("field-invalid"));
  }

  private static String hash(String result) {
    return result.replaceAll(".*\"primaryLocationLineHash\":\"([^\"]*)\".*", "$1");
  }

  private void helm(String template, String rendered) throws IOException {
    write("charts/web/templates/a.yaml", template);
    program("helm", rendered);
  }

  private void kustomize(String kind, String port) throws IOException {
    write("overlays/prod/kustomization.yaml", "namePrefix: prod-\nresources: [../../base]\n");
    write("base/kustomization.yaml", "resources:\n  - web.yaml\n");
    write("base/web.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n"
        + "spec:\n  selector: {app: web}\n  type: ClusterIP\n  ports:\n    - port: 0\n");
    program("kustomize", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: prod-web\n---\napiVersion: v1\nkind: " + kind + "\n"
        + "metadata: {name: prod-web}\nspec: {type: ClusterIP, selector: {app: web}, ports: [{name: a, " + port + "}]}\n");
    if (kind.equals("Service")) {
      program(
          "kustomize",
          "apiVersion: v1\nkind: Service\nmetadata:\n  name: prod-web\nspec:\n  selector:\n    app: web\n  ports:\n  - " + port + "\n");
    }
  }

  private List<String> kustomized(String rule) {
    return places(run("check", "-f", "concise", "--kustomize", "overlays/prod"), rule, "");
  }

  private List<String> places(String rule, String word) {
    return places(run("check", "-f", "concise", "--helm", "charts/web"), rule, word);
  }

  private static List<String> places(CommandRun run, String rule, String word) {
    return run.out().lines().filter(line -> line.contains("[" + rule + "]") && line.contains(word))
        .map(line -> line.substring(0, line.indexOf(": "))).distinct().toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void program(String name, String prints) throws IOException {
    write("bin/" + name, "#!/bin/sh\ncat <<'E'\n" + prints + "E\n");
    Files.setPosixFilePermissions(folder.resolve("bin/" + name), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private CommandRun run(String... words) {
    String path = folder.resolve("bin") + ":/usr/bin:/bin";
    return CommandRun.of(folder, "", new Terminal(false, false, Map.of("PATH", path)), words);
  }
}
