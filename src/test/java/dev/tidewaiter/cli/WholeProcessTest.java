package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, a jar of these classes, and this Java: what no test inside of one process can see. */
class WholeProcessTest {

  private static final String GOOD = "apiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: fine\\n";

  private static final String BAD = "apiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: a\\ndatum: {}\\n";

  @TempDir static Path folder;

  private static Installation tool;

  @BeforeAll
  static void install() throws IOException {
    tool = Installation.in(folder).with(Map.of("CI", "true"));
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
    return tool.run(script).out();
  }
}
