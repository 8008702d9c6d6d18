package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.config.NearestFile;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.JavaRules;
import dev.tidewaiter.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which classes an ordinary run loads besides those of an empty JVM. Nearly all of its time is spent on loading and linking, so this is what keeps the start quick, and
 * it is the same on every machine. Who adds a class on purpose raises the budget with it.
 */
class StartupClassesTest {

  private static final String GOOD =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        labels: {app: web}
      spec:
        replicas: 2
        selector:
          matchLabels: {app: web}
        template:
          metadata:
            labels: {app: web}
          spec:
            containers:
              - name: web
                image: "registry.example.com/web:1.4.2"
                args: ['--port', "8080"]
                ports:
                  - containerPort: 8080
                resources:
                  requests: {cpu: 100m, memory: 128Mi}
                  limits: {memory: 1.5Gi}
                readinessProbe:
                  httpGet: {path: /ready, port: 8080}
      """;

  private static final String BAD = GOOD.replace("replicas:", "replcas:").replace("name: web", "name: Web");

  /** What takes milliseconds to start, and what has no business in such a run. */
  private static final List<String> SLOW =
      List.of(
          "Lambda/",
          "$$Lambda",
          "LambdaForm$",
          "InnerClassLambdaMetafactory",
          "java.lang.invoke.BootstrapMethodInvoker",
          "java.lang.invoke.StringConcatFactory",
          "java.lang.runtime.",
          "java.util.regex.",
          "java.util.logging.",
          "java.lang.System$Logger",
          "java.util.stream.",
          "java.util.ServiceLoader",
          "java.util.concurrent.ForkJoin",
          "java.util.concurrent.ThreadPool",
          "java.util.Formatter",
          "java.math.Big",
          "java.time.",
          "org.snakeyaml.",
          "org.jsoup.",
          "org.commonmark.",
          "com.networknt.",
          "com.fasterxml.",
          "tools.jackson.",
          "com.google.",
          "dev.cel.",
          "dev.tidewaiter.cel.",
          "dev.tidewaiter.rule.data.",
          "dev.tidewaiter.cli.Resident",
          "dev.tidewaiter.yaml.Grammar",
          "dev.tidewaiter.engine.ParallelRun",
          "dev.tidewaiter.schema.SchemaPacker",
          "dev.tidewaiter.schema.Data_timezones");

  /** The kinds of which no object is met. */
  private static final List<String> OTHER_KINDS =
      List.of("autoscaling", "batch", "config", "network", "policy", "rbac", "storage", "volume");

  private static final String RULES = "dev.tidewaiter.rules.";

  /** Classes of the JDK that an empty JVM does not load; Java 25 takes a few more for the same work. */
  private static final int MOST_OF_JDK = Runtime.version().feature() < 25 ? 150 : 154;

  /** Classes of ours but for those of the rules. */
  private static final int MOST_OF_OURS = 330;

  /** Classes below the rules that several of them share. */
  private static final int MOST_SHARED_BY_RULES = 48;

  private static final String CLASSES = Path.of("target", "classes").toAbsolutePath().toString();

  @TempDir static Path folder;

  private static final String CONFIGURATION =
      """
      profile: recommended
      failOn: warning
      exclude: [charts/**]
      cluster: {allowPrivileged: false, featureGates: {HPAScaleToZero: true}}
      severity: {image-tag-latest: warning}
      ignore: [IGNORED]
      """;

  private static final String IGNORED = "host-network-without-cluster-dns";

  private static List<String> good;
  private static List<String> bad;
  private static List<String> configured;

  @BeforeAll
  static void run() throws Exception {
    Set<String> always = new HashSet<>(loaded("version", 0, "-version"));
    good = ours("good.yaml", GOOD, 0, always);
    bad = ours("bad.yaml", BAD, 1, always);
    Files.writeString(folder.resolve(NearestFile.NAME), CONFIGURATION.replace("IGNORED", IGNORED));
    configured = ours("configured.yaml", GOOD, 0, always);
  }

  @Test
  void aCleanFileStartsNothingSlow() {
    assertEquals(List.of(), slow(good));
  }

  @Test
  void findingsStartNothingSlow() {
    assertEquals(List.of(), slow(bad));
  }

  @Test
  void aConfigurationStartsNothingSlow() {
    assertEquals(List.of(), slow(configured));
  }

  @Test
  void aConfigurationThatSaysNothingOfRulesReadsNoneOfTheirMetadata() throws Exception {
    Files.writeString(folder.resolve(NearestFile.NAME), "failOn: warning\nexclude: [charts/**]\n");

    List<String> names = loaded("settings.yaml", 0, "-cp", CLASSES, "dev.tidewaiter.cli.Main", "configured.yaml");

    assertTrue(names.contains("dev.tidewaiter.config.Configuration"));
    assertFalse(names.contains("dev.tidewaiter.schema.Data_rules"));
  }

  @Test
  void rulesOfOtherKindsStayAway() {
    List<String> met = new ArrayList<>();
    for (String name : good) {
      for (String kinds : OTHER_KINDS) {
        if (name.startsWith("dev.tidewaiter.server.kinds." + kinds + ".")) {
          met.add(name);
        }
      }
    }
    assertEquals(List.of(), met);
  }

  @Test
  void rulesThatLookAtOtherKindsOrAreOffStayAway() {
    GroupVersionKind deployment = new GroupVersionKind("apps", "v1", "Deployment");
    Set<String> wanted = new HashSet<>();
    for (RuleMetadata rule : BuiltInRules.all()) {
      if (rule.looksAt(deployment) && rule.profiles().contains(RuleMetadata.RECOMMENDED)) {
        wanted.add(JavaRules.className(rule.id()));
      }
    }
    assertEquals(List.of(), rulesBut(wanted, good));
    wanted.remove(JavaRules.className(IGNORED));
    assertEquals(List.of(), rulesBut(wanted, configured));
  }

  private static List<String> rulesBut(Set<String> wanted, List<String> loaded) {
    List<String> others = new ArrayList<>();
    for (String name : loaded) {
      if (isRule(name) && !wanted.contains(name.substring(RULES.length()))) {
        others.add(name);
      }
    }
    return others;
  }

  @Test
  void oneDeploymentLoadsNoMoreClassesThanItsBudget() {
    int jdk = 0;
    int ours = 0;
    int shared = 0;
    for (String name : good) {
      if (!name.startsWith("dev.tidewaiter.")) {
        jdk++;
      } else if (!name.startsWith(RULES)) {
        ours++;
      } else if (!isRule(name)) {
        shared++;
      }
    }
    assertTrue(jdk <= MOST_OF_JDK, jdk + " classes of the JDK");
    assertTrue(ours <= MOST_OF_OURS, ours + " classes of ours");
    assertTrue(shared <= MOST_SHARED_BY_RULES, shared + " classes that rules share");
  }

  private static boolean isRule(String name) {
    return name.startsWith(RULES) && name.indexOf('.', RULES.length()) < 0 && name.indexOf('$') < 0;
  }

  private static List<String> slow(List<String> loaded) {
    List<String> slow = new ArrayList<>();
    for (String name : loaded) {
      for (String part : SLOW) {
        if (name.contains(part)) {
          slow.add(name);
        }
      }
    }
    return slow;
  }

  private static List<String> ours(String file, String text, int exit, Set<String> always) throws Exception {
    Files.writeString(folder.resolve(file), text);
    List<String> names = loaded(file, exit, "-cp", CLASSES, "dev.tidewaiter.cli.Main", file);
    names.removeAll(always);
    return names;
  }

  /** The names of the classes that a JVM loads that is started as the launcher starts it. */
  private static List<String> loaded(String run, int exit, String... words) throws IOException, InterruptedException {
    Path log = folder.resolve(run + ".log");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Djdk.reflect.useNativeAccessorOnly=true"));
    command.addAll(List.of("-Xlog:disable", "-Xlog:class+load:file=" + log + ":none"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the run hangs");
    assertEquals(exit, process.exitValue(), said);
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      names.add(line.split(" ")[0]);
    }
    return names;
  }
}
