package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.Golden;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ordinary run starts fast because it loads nothing that it does not use. */
class LoadedClassesTest {

  private static final String WITHOUT_EXPRESSIONS =
      """
      apiVersion: admissionregistration.k8s.io/v1
      kind: ValidatingWebhookConfiguration
      metadata:
        name: hooks
      webhooks:
      - name: pods.example.com
        admissionReviewVersions: [v1]
        sideEffects: None
        clientConfig:
          url: https://example.com/pods
        rules:
        - apiGroups: [""]
          apiVersions: [v1]
          operations: [CREATE]
          resources: [pods]
      ---
      apiVersion: admissionregistration.k8s.io/v1
      kind: MutatingAdmissionPolicy
      metadata:
        name: changes
      spec:
        reinvocationPolicy: Never
      ---
      apiVersion: admissionregistration.k8s.io/v1
      kind: ValidatingAdmissionPolicy
      metadata:
        name: checks
      spec:
        failurePolicy: Fail
      ---
      apiVersion: admissionregistration.k8s.io/v1
      kind: ValidatingAdmissionPolicyBinding
      metadata:
        name: checks
      spec:
        policyName: checks
        validationActions: [Deny]
      """;

  private static final String POLICIES =
      """
      apiVersion: admissionregistration.k8s.io/v1
      kind: ValidatingAdmissionPolicy
      metadata: {name: replicas}
      spec:
        matchConstraints:
          resourceRules: [{operations: [CREATE], apiGroups: [apps], apiVersions: [v1], resources: [deployments]}]
        variables: [{name: count, expression: object.spec.replicas}]
        validations: [{expression: variables.count < 5, messageExpression: "'not ' + string(variables.count)"}]
      ---
      apiVersion: admissionregistration.k8s.io/v1
      kind: MutatingWebhookConfiguration
      metadata: {name: sidecars}
      webhooks:
        - name: sidecars.example.com
          clientConfig: {url: "https://sidecars.example.com"}
          sideEffects: None
          admissionReviewVersions: [v1]
          matchConditions: [{name: named, expression: has(object.metadata.name)}]
      """;

  @TempDir Path folder;

  @Test
  void aRunOverManifestsLoadsNoParserOfPages() throws Exception {
    List<String> loaded = classesOf("check", "deploy", "mixed");

    assertEquals(List.of(), loaded.stream().filter(LoadedClassesTest::isForPages).toList());
  }

  @Test
  void aRunWithoutPacksLoadsNeitherExpressionsNorSchemas() throws Exception {
    List<String> loaded = classesOf("check", "deploy", "mixed");

    assertEquals(List.of(), loaded.stream().filter(LoadedClassesTest::isForPacks).toList());
  }

  @Test
  void theVerdictOnPoliciesAndWebhooksWithoutExpressionsLoadsNoLanguage() throws Exception {
    Path file = Files.writeString(folder.resolve("admission.yaml"), WITHOUT_EXPRESSIONS);

    List<String> loaded = classesOf("verdict", file.toString());

    assertTrue(loaded.contains("dev.tidewaiter.server.kinds.admission.Expressions"));
    assertEquals(List.of(), loaded.stream().filter(LoadedClassesTest::isForPacks).toList());
  }

  @Test
  void noExpressionsOfPoliciesAreCompiledUnlessThatIsAskedFor() throws Exception {
    Path policies = Files.writeString(folder.resolve("policies.yaml"), POLICIES);

    List<String> loaded = classesOf("check", "deploy", policies.toString());

    assertTrue(loaded.contains("dev.tidewaiter.server.kinds.admission.ValidatingPolicyRules"), loaded.toString());
    assertEquals(List.of(), loaded.stream().filter(LoadedClassesTest::isForPacks).toList());
  }

  private static boolean isForPacks(String name) {
    return name.startsWith("dev.cel.")
        || name.startsWith("com.google.")
        || name.startsWith("com.networknt.")
        || name.startsWith("tools.jackson.")
        || name.startsWith("dev.tidewaiter.cel.")
        || name.startsWith("dev.tidewaiter.schema.user.")
        || name.startsWith("dev.tidewaiter.rule.data.")
        || name.equals("dev.tidewaiter.rule.PackReader");
  }

  @Test
  void aRunOverAPageLoadsTheParserItNeeds() throws Exception {
    List<String> loaded = classesOf("check", "pages/guide.md");

    assertTrue(loaded.stream().anyMatch(name -> name.startsWith("org.commonmark.")));
    assertEquals(List.of(), loaded.stream().filter(name -> name.startsWith("org.jsoup.")).toList());
  }

  private static boolean isForPages(String name) {
    return name.startsWith("org.jsoup.")
        || name.startsWith("org.commonmark.")
        || name.startsWith("dev.tidewaiter.input.page.") && !name.endsWith(".PageFormat");
  }

  private static List<String> classesOf(String... words) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.command().addAll(List.of("-Xlog:class+load:stdout:none", "-XX:TieredStopAtLevel=1"));
    builder.command().addAll(List.of("-cp", classPath(), "dev.tidewaiter.cli.Main"));
    builder.command().addAll(List.of(words));
    builder.directory(Golden.folder("cli/work").toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.FINDINGS, process.waitFor(), out);
    List<String> classes = out.lines().filter(line -> line.contains(" source: ")).map(LoadedClassesTest::name).toList();
    assertTrue(classes.contains("dev.tidewaiter.cli.Main"), out);
    return classes;
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf(" source: "));
  }

  private static String classPath() throws URISyntaxException {
    StringBuilder out = new StringBuilder();
    for (Class<?> one : List.of(Main.class, org.commonmark.parser.Parser.class, org.jsoup.Jsoup.class)) {
      out.append(out.length() == 0 ? "" : File.pathSeparator);
      out.append(Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
    return out.toString();
  }
}
