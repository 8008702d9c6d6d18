package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final String FILE = ".tidewaiter-baseline.json";
  private static final String WRONG = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\nbogus: 1\nother: 2\n";

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write("web.yaml", WRONG);
  }

  @Test
  void whatIsWrittenDownIsNotReported() {
    assertEquals(FILE + ": 2 findings\n", run("baseline").out());
    assertEquals(0, run("--baseline", FILE).exit());
  }

  @Test
  void itIsForWhomAnyNewFileIs() throws IOException {
    run("baseline");

    assertEquals(Files.getPosixFilePermissions(folder.resolve("web.yaml")), Files.getPosixFilePermissions(folder.resolve(FILE)));
  }

  @Test
  void theConfigurationMayNameIt() throws IOException {
    run("baseline");
    write(".tidewaiter.yaml", "baseline: " + FILE + "\n");

    assertEquals(0, run().exit());
  }

  @Test
  void manifestsMayMoveAndBeIndentedAnew() throws IOException {
    run("baseline");
    Files.delete(folder.resolve("web.yaml"));
    write("deploy/all.yaml", "# moved\napiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\n\n" + WRONG.replace("  name", "      name"));

    assertEquals(0, run("--baseline", FILE).exit());
  }

  @Test
  void whatIsNewIsReported() throws IOException {
    run("baseline");
    write("web.yaml", WRONG + "third: 3\n");
    CommandRun run = run("--baseline", FILE);

    assertEquals(1, run.exit());
    assertTrue(run.out().contains("third") && !run.out().contains("bogus\""), run.out());
  }

  @Test
  void moreOfTheSameIsReported() throws IOException {
    run("baseline");
    write("copy.yaml", WRONG);

    assertTrue(run("--baseline", FILE, "--ignore", "duplicate-object").out().contains("Found 2 errors in 1 of 2 manifests"));
  }

  @Test
  void itOnlyShrinks() throws IOException {
    run("baseline");
    write("web.yaml", WRONG.replace("other: 2", "third: 3"));
    CommandRun run = run("baseline");

    assertEquals(FILE + ": 1 findings, 1 fewer than before\n", run.out());
    assertEquals("tidewaiter: 1 more are found that are not in it; --renew takes them in\n", run.err());
  }

  @Test
  void renewTakesInWhatIsNew() throws IOException {
    run("baseline");
    write("web.yaml", WRONG + "third: 3\n");

    assertEquals(FILE + ": 3 findings\n", run("baseline", "--renew").out());
  }

  @Test
  void aBaselineThatIsNotThereIsRefused() {
    assertEquals("tidewaiter: no.json: there is no such baseline; tidewaiter baseline makes one\n", run("--baseline", "no.json").err());
  }

  @Test
  void whatIsNoBaselineIsRefused() throws IOException {
    write("no.json", "{\"findings\": [1]}");

    assertEquals(
        "tidewaiter: no.json: not a baseline; tidewaiter baseline --renew writes it anew\n", run("--baseline", "no.json").err());
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
