package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with javas that only say how they were called, so that no test starts a real one. */
class LauncherTest {

  @TempDir Path folder;

  private Path root;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh here");
    root = Files.createDirectories(folder.resolve("my tool"));
    Files.copy(Path.of("..", "tidewaiter"), root.resolve("tidewaiter"));
    executable(root.resolve("tidewaiter"));
    Files.createDirectories(root.resolve("src/target"));
    Files.createFile(root.resolve("src/target/tidewaiter.jar"));
  }

  @Test
  void startsTheJarWithTheArgumentsAsTheyAre() throws Exception {
    java("jdk", "17.0.1");

    Result result = run(Map.of("JAVA_HOME", home("jdk")), "check", "a b", "*", "");

    assertEquals("jdk <" + root.resolve("src/target/tidewaiter.jar") + "> <dev.tidewaiter.cli.Main> <check> <a b> <*> <>", result.out);
  }

  @Test
  void namesTheJarByTheSamePathFromWhereverItIsCalled() throws Exception {
    java("jdk", "17.0.1");
    String jar = "jdk <" + root.toRealPath() + "/src/target/tidewaiter.jar>";

    for (String launcher : List.of("my tool/tidewaiter", "./my tool/tidewaiter", root.toRealPath() + "/tidewaiter")) {
      assertTrue(run(Path.of(launcher), Map.of("JAVA_HOME", home("jdk"))).out.startsWith(jar), launcher);
    }
  }

  @Test
  void keepsTheExitCode() throws Exception {
    java("jdk", "17.0.1");

    assertEquals(1, run(Map.of("JAVA_HOME", home("jdk"), "FAKE_EXIT", "1")).exit);
  }

  @Test
  void prefersItsOwnVariable() throws Exception {
    java("one", "21");
    java("two", "17.0.1");

    assertStarts("one", Map.of("TIDEWAITER_JAVA", home("one") + "/bin/java", "JAVA_HOME", home("two")));
  }

  @Test
  void takesAHomeInItsOwnVariableToo() throws Exception {
    java("one", "21");

    assertStarts("one", Map.of("TIDEWAITER_JAVA", home("one")));
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws Exception {
    java("old", "11.0.2");
    java("older", "1.8.0_292");
    java("new", "25");

    assertStarts("new", Map.of("TIDEWAITER_JAVA", home("older"), "JAVA_HOME", home("old"), "PATH", home("new") + "/bin:/usr/bin:/bin"));
  }

  @Test
  void findsAJavaOnThePathThroughItsLinks() throws Exception {
    java("real", "17.0.1");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), folder.resolve("real/bin/java"));

    assertStarts("real", Map.of("PATH", bin + ":/usr/bin:/bin"));
  }

  @Test
  void asksAJavaWhoseHomeSaysNothing() throws Exception {
    java("asked", "");

    assertStarts("asked", Map.of("JAVA_HOME", home("asked"), "FAKE_VERSION", "openjdk version \"19.0.1\""));
  }

  @Test
  void withoutJavaItEndsWithThreeAndSaysWhatToDo() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Result result = run(Map.of("PATH", bin.toString()));

    assertEquals(3, result.exit);
    assertEquals("tidewaiter: no Java 17 or later found: set JAVA_HOME, or TIDEWAITER_JAVA to the java command", result.err);
  }

  @Test
  void isFoundThroughALink() throws Exception {
    java("jdk", "17.0.1");
    Path link = Files.createSymbolicLink(folder.resolve("tw"), Path.of("my tool", "tidewaiter"));

    Result result = run(link, Map.of("JAVA_HOME", home("jdk")));

    assertTrue(result.out.startsWith("jdk <" + root + "/src/target/tidewaiter.jar>"), result.out);
  }

  @Test
  void setsAUtf8Locale() throws Exception {
    java("jdk", "17.0.1");

    assertEquals("C.UTF-8", run(Map.of("JAVA_HOME", home("jdk"), "LC_ALL", "C", "FAKE_PRINT_LOCALE", "1")).out);
  }

  @Test
  void buildsOnceWhenThereIsNoJar() throws Exception {
    java("jdk", "17.0.1");
    Files.delete(root.resolve("src/target/tidewaiter.jar"));
    maven("echo built; : >'" + root + "/src/target/tidewaiter.jar'");

    Result first = run(Map.of("JAVA_HOME", home("jdk"), "PATH", folder.resolve("maven") + ":/usr/bin:/bin"));
    Result second = run(Map.of("JAVA_HOME", home("jdk"), "PATH", folder.resolve("maven") + ":/usr/bin:/bin"));

    assertEquals("tidewaiter: building, this is done once\nbuilt", first.err);
    assertTrue(first.out.startsWith("jdk "), first.out);
    assertEquals("", second.err);
  }

  @Test
  void aBuildThatFailsEndsWithThree() throws Exception {
    java("jdk", "17.0.1");
    Files.delete(root.resolve("src/target/tidewaiter.jar"));
    maven("exit 1");

    Result result = run(Map.of("JAVA_HOME", home("jdk"), "PATH", folder.resolve("maven") + ":/usr/bin:/bin"));

    assertEquals(3, result.exit);
    assertTrue(Files.notExists(root.resolve("src/target/build.lock")));
  }

  @Test
  void takesOverALockWhoseOwnerIsGone() throws Exception {
    java("jdk", "17.0.1");
    Path lock = Files.createDirectories(root.resolve("src/target/build.lock"));
    Files.writeString(lock.resolve("owner"), "999999999\n");

    assertStarts("jdk", Map.of("JAVA_HOME", home("jdk")));
    assertTrue(Files.notExists(lock));
  }

  private void assertStarts(String name, Map<String, String> environment) throws Exception {
    Result result = run(environment);
    assertTrue(result.out.startsWith(name + " <"), result.out + result.err);
  }

  private String home(String name) {
    return folder.resolve(name).toString();
  }

  /** A Java home; without a version it has no {@code release} file. */
  private void java(String name, String version) throws IOException {
    Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
    String script =
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo "$FAKE_VERSION" >&2; exit; fi
        if [ -n "$FAKE_PRINT_LOCALE" ]; then echo "$LC_ALL"; exit; fi
        while [ "${1#-Xbootclasspath/a:}" = "$1" ]; do shift; done
        printf '%s' "NAME <${1#*:}>"
        shift
        for word; do printf ' <%s>' "$word"; done
        exit ${FAKE_EXIT:-0}
        """;
    Files.writeString(bin.resolve("java"), script.replace("NAME", name));
    executable(bin.resolve("java"));
    if (!version.isEmpty()) {
      Files.writeString(folder.resolve(name).resolve("release"), "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"" + version + "\"\n");
    }
  }

  private void maven(String does) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("maven"));
    Files.writeString(bin.resolve("mvn"), "#!/bin/sh\n" + does + "\n");
    executable(bin.resolve("mvn"));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Result(int exit, String out, String err) {}

  private Result run(Map<String, String> environment, String... words) throws Exception {
    return run(root.resolve("tidewaiter"), environment, words);
  }

  private Result run(Path launcher, Map<String, String> environment, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(words));
    Map<String, String> all = new HashMap<>(Map.of("PATH", "/usr/bin:/bin", "CI", "true"));
    all.putAll(environment);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(all);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the launcher hangs");
    return new Result(process.exitValue(), out.strip(), err.strip());
  }
}
