package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tidewaiter.cli.ReadmeText.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each command that the README shows is run, here as it stands or by a test that is named here. One that nobody runs fails this. */
class ReadmeCommandsTest {

  /** What a command prints, by the words it has; the first that fits counts. What is checked has one mistake. */
  private static final Map<String, String> PRINTS = new LinkedHashMap<>();

  static {
    PRINTS.put("verdict --kinds", "v1 ConfigMap");
    PRINTS.put("verdict", "\"code\":400");
    PRINTS.put("explain", "## What it reports");
    PRINTS.put("rules", "unknown-field");
    PRINTS.put("cron", "Paris");
    PRINTS.put("init", "wrote .tidewaiter.yaml");
    PRINTS.put("--help", "Usage:");
    PRINTS.put("completion", "");
    PRINTS.put("baseline", ".tidewaiter-baseline.json: ");
    PRINTS.put("--diff", "+++ ");
    PRINTS.put("src/samples", "Found 3 errors in 1 of 2 manifests.");
    PRINTS.put("check", "unknown-field");
    PRINTS.put("--fix --unsafe", "No problems in 2 manifests.");
    PRINTS.put("--fix", "unknown-field");
    PRINTS.put("-", "unknown-field");
  }

  /** What is run elsewhere: all commands of a section, or one command; where, and the words there that do it or what comes of it. */
  private static final Map<String, String[]> ELSEWHERE =
      Map.of(
          "kubectl get vap,vapb -o yaml > policies/cluster.yaml", // needs a cluster; what it prints is read
          new String[] {"src/test/java/dev/tidewaiter/rule/data/AdmissionPolicyTest.java", "ValidatingAdmissionPolicy"},
          "java -version", new String[] {"src/test/bench/peers.py", "-version"},
          "In a pre-commit hook", new String[] {"src/test/python/hook_test.py", "commands(\"In a pre-commit hook\")"},
          "Without a release", new String[] {"src/test/python/readme_test.py", "commands(\"Without a release\")"},
          "java -jar src\\target\\tidewaiter.jar", new String[] {"README.md", "    java -jar src/target/tidewaiter.jar check "},
          "mvn -B verify", new String[] {".ci/run", "mvn -B -ntp verify"},
          "mvn install", new String[] {"src/test/python/readme_test.py", "test_maven_has_the_library_and_the_plugin"},
          "mvn verify", new String[] {"maven-plugin/src/it/passes/pom.xml", "<goal>check</goal>"},
          "mvn dev.tidewaiter:tidewaiter-maven-plugin:check",
          new String[] {"maven-plugin/src/it/without-project/invoker.properties", ":check"},
          "./tidewaiter check --exit-zero src/samples", new String[] {".ci/run", "./tidewaiter check --exit-zero src/samples"});

  /** The blocks of the README, and what looks at each. */
  private static final List<String> BLOCKS =
      List.of(
          "Set up: text", // ReadmeTest
          "Configuration: yaml", // ReadmeBlocksTest
          "Leaving findings out: yaml", // ReadmeBlocksTest
          "Rules of your own: yaml", // ReadmeBlocksTest
          "How to read a finding: text", // ReadmeTest
          "Reports, and code review: yaml", // ReadmeBlocksTest
          "In a Maven build: xml", // ReadmeTest of the Maven plugin
          "In a pre-commit hook: yaml", // hook_test.py
          "Without a release: yaml"); // hook_test.py

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> everyCommandDoesWhatItSays() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")) && Files.isExecutable(Path.of("/usr/bin/git")), "skipped: no bash or no git here");
    ReadmePlace place = new ReadmePlace(folder);
    List<DynamicTest> tests = new ArrayList<>();
    for (Command command : ReadmeText.commands()) {
      if (!isElsewhere(command)) {
        tests.add(dynamicTest(command.text(), () -> run(command.text(), place)));
      }
    }
    assertTrue(tests.size() > 15, "only " + tests.size());
    return tests.stream();
  }

  private static void run(String command, ReadmePlace place) throws Exception {
    CommandRun run = place.run(command);

    assertTrue(run.exit() <= 1, run.toString());
    assertTrue(run.out().contains(prints(command)), run.toString());
    assertEquals(List.of(), run.err().lines().filter(line -> line.startsWith("tidewaiter: ") && !line.contains("mend")).toList());
  }

  private static String prints(String command) {
    assertTrue(command.contains("tidewaiter"), "no test knows the command " + command);
    for (Map.Entry<String, String> one : PRINTS.entrySet()) {
      if (command.contains(" " + one.getKey())) {
        return one.getValue();
      }
    }
    throw new AssertionError("no test knows the command " + command);
  }

  private static boolean isElsewhere(Command command) {
    return ELSEWHERE.containsKey(command.section()) || ELSEWHERE.containsKey(command.text());
  }

  @Test
  void whatIsRunElsewhereIs() throws IOException {
    for (String[] where : ELSEWHERE.values()) {
      String text = Files.readString(ReadmeText.ROOT.resolve(where[0]));
      assertTrue(text.contains(where[1]), where[0] + " does not have " + where[1]);
    }
    String ci = Files.readString(ReadmeText.ROOT.resolve(".ci/run"));
    String python = Files.readString(ReadmeText.ROOT.resolve("src/test/python/run"));
    assertTrue(ci.contains("\nsrc/test/python/run\n"), ci);
    assertTrue(python.contains(" hook_test ") && python.contains(" readme_test"), python);
  }

  @Test
  void everyBlockIsLookedAt() throws IOException {
    List<String> blocks = ReadmeText.blocks().stream().map(block -> block.section() + ": " + block.language()).toList();

    assertEquals(BLOCKS, blocks);
  }
}
