package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, a jar of these classes, and this Java: what no test inside of one process can see. */
class WholeProcessTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final String GOOD = "apiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: fine\\n";

  private static final String BAD = "apiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: a\\ndatum: {}\\n";

  @TempDir static Path folder;

  @BeforeAll
  static void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh here");
    Path launcher = Files.copy(Path.of("..", "tidewaiter"), folder.resolve("tidewaiter"));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectories(folder.resolve("src/target"));
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("src/target/tidewaiter.jar")));
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString()));
        Files.copy(file, jar);
      }
    }
  }

  @Test
  void aPathThatIsNotAsciiIsReadUnderTheCLocale() throws Exception {
    shell("mkdir paths && printf '" + GOOD + "' >\"paths/$(printf 'gr\\303\\274\\303\\237e-\\344\\270\\226.yaml')\"");

    String line = shell("LC_ALL=C ./tidewaiter verdict paths");

    assertEquals("{\"file\":\"paths/grüße-世.yaml\",\"document\":0,\"apiVersion\":\"v1\"", line.substring(0, line.indexOf(",\"kind\"")));
  }

  @Test
  void aPathThatIsNotAsciiMayBeNamedUnderTheCLocale() throws Exception {
    assertEquals("Nothing to check: no manifests found (1 file skipped: 1 not Kubernetes).\n0\n",
        shell("x=$(printf 'n\\303\\244med.yaml'); : >\"$x\"; LC_ALL=C ./tidewaiter \"$x\"; echo $?"));
  }

  @Test
  void standardInputIsRead() throws Exception {
    assertEquals("No problems in 1 manifest.\n", shell("printf '" + GOOD + "' | ./tidewaiter -"));
  }

  @Test
  void theExitCodeIsTheProcess() throws Exception {
    assertEquals("tidewaiter: missing.yaml: no such file or directory\n2\n", shell("./tidewaiter missing.yaml 2>&1; echo $?"));
  }

  @Test
  void rulesAreFoundInTheJar() throws Exception {
    assertEquals("# A field that the kind does not have\n", shell("./tidewaiter explain unknown-field | head -n 1"));
  }

  @Test
  void aReportThatDoesNotFitLeavesTheOldOneAndNothingBeside() throws Exception {
    shell("mkdir full && printf old >full/a.json && i=0 && while [ $i -lt 200 ]; do printf -- '---\\n" + BAD + "'; i=$((i + 1)); done >bad.yaml");

    String said = shell("ulimit -f 16; \"$JAVA_HOME/bin/java\" -XX:-UsePerfData -cp src/target/tidewaiter.jar dev.tidewaiter.cli.Main"
        + " -qf concise -o json=full/a.json bad.yaml 2>&1 >/dev/null; echo $?; ls -A full; cat full/a.json");

    assertEquals("tidewaiter: cannot write full/a.json: file too large\n2\na.json\nold", said);
  }

  private static String shell(String script) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", "-c", script));
    builder.directory(folder.toFile());
    builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "CI", "true"));
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.flush();
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(30, TimeUnit.SECONDS);
    return out;
  }
}
