package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.report.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports to files. */
class OutputOptionTest {

  private static final String BAD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndatum: {}\n";

  @TempDir Path folder;

  @BeforeEach
  void manifest() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), BAD);
  }

  @Test
  void aReportInAFileIsTheOneThatStandardOutputWouldHave() throws IOException {
    String printed = run("-f", "json", "a.yaml").out();

    run("-o", "json=out/a.json", "a.yaml");

    assertEquals(printed, Files.readString(folder.resolve("out/a.json")));
  }

  @Test
  void reportsInFilesChangeNothingElse() {
    assertEquals(run("a.yaml"), run("-o", "json=a.json", "--output", "concise=a.txt", "a.yaml"));
  }

  @Test
  void severalReportsAreWrittenAtOnce() throws IOException {
    run("-o", "json=a.json", "--output=concise=a.txt", "a.yaml");

    assertTrue(Files.readString(folder.resolve("a.json")).startsWith("{"));
    assertEquals("a.yaml:5:1: error[unknown-field] unknown field \"datum\"\n", Files.readString(folder.resolve("a.txt")));
  }

  @Test
  void allFormatsCanBeWrittenAtOnce() throws IOException {
    List<String> words = new ArrayList<>(List.of("a.yaml"));
    for (Format format : Format.values()) {
      words.addAll(List.of("-o", format.word() + "=out/" + format.word()));
    }

    assertEquals(run("a.yaml"), run(words.toArray(new String[0])));

    for (Format format : Format.values()) {
      assertTrue(Files.readString(folder.resolve("out/" + format.word())).contains("datum"), format.word());
    }
  }

  @Test
  void aReportInAFileHasNoColors() throws IOException {
    run("--color", "always", "-o", "text=a.txt", "a.yaml");

    assertFalse(Files.readString(folder.resolve("a.txt")).contains("\u001b"));
  }

  @Test
  void aRunThatFindsNothingHasWholeReports() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    run("-o", "json=a.json", "empty");

    assertTrue(Files.readString(folder.resolve("a.json")).startsWith("{\"version\":1,\"findings\":[\n],\"summary\":"));
  }

  @Test
  void aReportIsWrittenEvenIfANamedPathIsMissing() {
    assertEquals(2, run("-o", "json=a.json", "missing.yaml").exit());

    assertTrue(Files.exists(folder.resolve("a.json")));
  }

  @Test
  void aReportThatCannotBeWrittenIsToldAndEndsWith2() {
    CommandRun run = run("-o", "json=/dev/full", "-o", "concise=a.txt", "--exit-zero", "a.yaml");

    assertEquals(2, run.exit());
    assertEquals("tidewaiter: cannot write /dev/full: no space left on device\n", run.err());
  }

  @Test
  void oneThatCannotBeWrittenDoesNotKeepTheOthersFromIt() {
    run("-o", "json=/dev/full", "-o", "concise=a.txt", "a.yaml");

    assertTrue(Files.exists(folder.resolve("a.txt")));
  }

  @Test
  void anUnknownFormatIsRefusedBeforeAnythingIsChecked() {
    CommandRun run = run("-o", "jsn=a.json", "a.yaml");

    assertEquals("", run.out());
    assertTrue(run.err().startsWith("tidewaiter: --output jsn: one of text, ") && run.err().endsWith("; did you mean json?\n"), run.err());
  }

  @Test
  void aFileWithoutFormatIsRefused() {
    assertRefused("--output a.json: a format and a file, such as sarif=report.sarif", "-o", "a.json");
  }

  @Test
  void standardOutputIsRefused() {
    assertRefused("--output json=-: for standard output say --format json", "-o", "json=-");
  }

  @Test
  void theSameFileTwiceIsRefused() {
    assertRefused("--output concise=./a.json: two reports go to the same file", "-o", "json=a.json", "-o", "concise=./a.json");
  }

  @Test
  void theStepSummaryOfAWorkflowIsAddedTo() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary"), "# Build\n");
    Terminal terminal = new Terminal(false, false, Map.of("GITHUB_STEP_SUMMARY", summary.toString()));

    CommandRun.of(folder, "", terminal, "-o", "concise=" + summary, "a.yaml");

    assertEquals("# Build\na.yaml:5:1: error[unknown-field] unknown field \"datum\"\n", Files.readString(summary));
  }

  private void assertRefused(String line, String... words) {
    assertEquals(new CommandRun(2, "", "tidewaiter: " + line + "\n"), run(words));
  }

  private CommandRun run(String... words) {
    return CommandRun.of(folder, "", words);
  }
}
