package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Git ignores is not checked, is said, and can be checked all the same. */
class GitignoreTest {

  private static final String BAD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndatum: {}\n";

  @TempDir Path folder;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve(".gitignore"), "bad.yaml\n");
    Files.writeString(folder.resolve("bad.yaml"), BAD);
  }

  @Test
  void itIsPassedOver() {
    assertEquals(
        new CommandRun(0, "Nothing to check: no manifests found (1 file skipped: 1 ignored by Git).\n", ""), CommandRun.of(folder, ""));
    assertTrue(CommandRun.of(folder, "", "-f", "json").out().contains(",\"ignored\":1,"));
  }

  @Test
  void itIsCheckedIfItIsNamed() {
    assertEquals(1, CommandRun.of(folder, "", "bad.yaml").exit());
  }

  @Test
  void itIsCheckedIfThatIsAskedFor() {
    assertEquals(1, CommandRun.of(folder, "", "--no-gitignore").exit());
  }

  @Test
  void theConfigurationMayAskForThatToo() throws IOException {
    Files.writeString(folder.resolve(".tidewaiter.yaml"), "gitignore: false\n");

    assertEquals(1, CommandRun.of(folder, "").exit());
  }

  @Test
  void theConfigurationSaysTrueOrFalse() throws IOException {
    Files.writeString(folder.resolve(".tidewaiter.yaml"), "gitignore: never\n");

    assertEquals(2, CommandRun.of(folder, "").exit());
  }

  @Test
  void aVerdictIsGivenAnyhow() {
    assertEquals(1, CommandRun.of(folder, "", "verdict").exit());
  }

  @Test
  void aBaselineLeavesItOutToo() {
    assertEquals(".tidewaiter-baseline.json: 0 findings\n", CommandRun.of(folder, "", "baseline").out());
  }
}
