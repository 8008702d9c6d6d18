package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder may hold that no manifest is, and what the command line makes of it. */
class BadInputTest {

  private static final String GOOD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: fine\n";

  @TempDir Path folder;

  @Test
  void aLoopOfLinksIsCountedAndTheRestIsChecked() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), GOOD);
    Files.createSymbolicLink(folder.resolve("back"), Path.of("."));

    assertRun(0, "No problems in 1 manifest (1 file skipped: 1 unreadable).\n", "", ".");
  }

  @Test
  void aLinkToNothingIsSaidAndTheRestIsChecked() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), GOOD);
    Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("gone"));

    assertRun(
        0, "No problems in 1 manifest (1 file skipped: 1 unreadable).\n", "tidewaiter: skipped b.yaml: a link to nothing\n", ".");
  }

  @Test
  void aNamedLinkToNothingEndsWithTwo() throws IOException {
    Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("gone"));

    assertRun(2, "", "tidewaiter: b.yaml: no such file or directory\n", "b.yaml");
  }

  @Test
  void aNamedLinkToItselfEndsWithTwoAndOneLine() throws IOException {
    Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("b.yaml"));

    CommandRun run = run("b.yaml");

    assertEquals(2, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aPipeMetOnTheWayIsCounted() throws Exception {
    pipe();

    assertRun(0, "Nothing to check: no manifests found (1 file skipped: 1 unreadable).\n", "", ".");
  }

  @Test
  void aNamedPipeEndsWithTwo() throws Exception {
    pipe();

    assertRun(2, "", "tidewaiter: pipe.yaml: not a file or directory; pipe it in and name it -\n", "pipe.yaml");
  }

  @Test
  void anEmptyFolderIsSaid() {
    assertRun(0, "Nothing to check: no manifests found.\n", "", ".");
  }

  @Test
  void anEmptyFileIsNoManifest() throws IOException {
    Files.createFile(folder.resolve("a.yaml"));

    assertRun(0, "Nothing to check: no manifests found (1 file skipped: 1 not Kubernetes).\n", "", "a.yaml");
  }

  @Test
  void anEmptyPathIsRefused() {
    assertRun(2, "", "tidewaiter: an empty path names nothing\n", "");
  }

  @Test
  void controlCharactersOfAPathAreNotPrinted() throws IOException {
    Files.writeString(folder.resolve("a\u001b[31m\n.yaml"), GOOD + "{{ end }}\n");

    CommandRun run = run(".");

    assertTrue(run.out().contains("--> a\\x1b[31m\\n.yaml:"), run.out());
    assertFalse(run.out().contains("\u001b"), run.out());
  }

  @Test
  void binaryBytesWithoutManifestArePassedOver() throws IOException {
    Files.write(folder.resolve("a.yaml"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 13, 10});

    assertEquals(0, run(".").exit());
  }

  @Test
  void aFileThatMayNotBeReadIsSkippedUnlessItIsNamed() throws IOException {
    Path unreadable = folder.resolve("a.yaml");
    Files.writeString(unreadable, GOOD);
    assumeTrue(unreadable.toFile().setReadable(false) && !Files.isReadable(unreadable), "this user may read everything");

    assertEquals(0, run(".").exit());
    assertEquals(2, run("a.yaml").exit());
  }

  @Test
  void wordsBehindTwoDashesArePaths() {
    assertRun(2, "", "tidewaiter: --help: no such file or directory\n", "--", "--help");
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunWithoutAWord() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), GOOD);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit = Main.run(new String[] {"."}, folder, InputStream.nullInputStream(), closed, err);

    assertEquals(2, exit);
    assertEquals("", err.toString());
  }

  @Test
  void manyFilesAreReportedInTheOrderOfTheirNames() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String name = "file-" + (1000 + i) + ".yaml";
      Files.writeString(folder.resolve(name), GOOD);
      expected.append("{\"file\":\"").append(name).append("\",\"document\":0,");
    }

    StringBuilder files = new StringBuilder();
    run("verdict", ".").out().lines().forEach(line -> files.append(line, 0, line.indexOf("\"apiVersion\"")));

    assertEquals(expected.toString(), files.toString());
  }

  private void pipe() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
    new ProcessBuilder("mkfifo", folder.resolve("pipe.yaml").toString()).start().waitFor();
  }

  private CommandRun run(String... words) {
    return CommandRun.of(folder, "", new Terminal(false, false, Map.of()), words);
  }

  private void assertRun(int exit, String out, String err, String... words) {
    assertEquals(new CommandRun(exit, out, err), run(words));
  }
}
