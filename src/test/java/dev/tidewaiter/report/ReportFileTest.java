package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.input.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

  private static final byte[] NEW = "new\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] TOO_MUCH_FOR_MEMORY = new byte[3 << 20];

  @TempDir Path folder;

  @Test
  void aFinishedReportReplacesTheOldOne() throws IOException {
    Files.writeString(folder.resolve("a.json"), "old, and longer\n");

    assertEquals(Optional.empty(), written("a.json", NEW).finish());

    assertEquals("new\n", Files.readString(folder.resolve("a.json")));
  }

  @Test
  void theOldReportStandsWhileTheNewOneGrows() throws IOException {
    Files.writeString(folder.resolve("a.json"), "old\n");

    try (ReportFile growing = written("a.json", TOO_MUCH_FOR_MEMORY)) {
      assertEquals("old\n", Files.readString(growing.path()));
    }
  }

  @Test
  void aReportThatIsGivenUpLeavesTheOldFileAndNothingBeside() throws IOException {
    Files.writeString(folder.resolve("a.json"), "old\n");

    written("a.json", TOO_MUCH_FOR_MEMORY).close();

    assertEquals(List.of("a.json=old\n"), files());
  }

  @Test
  void aSmallReportThatGrowsLeavesNothingBeside() throws IOException {
    try (ReportFile growing = written("a.json", NEW)) {
      assertEquals(List.of(), files(), growing.path().toString());
    }
  }

  @Test
  void aLargeReportIsWholeInTheEnd() throws IOException {
    assertEquals(Optional.empty(), written("a.json", TOO_MUCH_FOR_MEMORY).finish());

    assertEquals(TOO_MUCH_FOR_MEMORY.length, Files.size(folder.resolve("a.json")));
  }

  @Test
  void aReportThatCannotBePutInItsPlaceSaysWhyAndLeavesNothing() throws IOException {
    ReportFile growing = written("a.json", TOO_MUCH_FOR_MEMORY);
    Files.createDirectories(folder.resolve("a.json/full"));

    Optional<String> failure = growing.finish();

    assertTrue(failure.isPresent());
    assertEquals(List.of(), files());
  }

  @Test
  void directoriesAboveTheFileAreMade() throws IOException {
    assertEquals(Optional.empty(), written("target/reports/a.json", NEW).finish());

    assertEquals(List.of("target/reports/a.json=new\n"), files());
  }

  @Test
  void aLinkStaysOneAndItsTargetIsReplaced() throws IOException {
    Files.writeString(folder.resolve("real.json"), "old\n");
    Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));

    written("link.json", NEW).finish();

    assertTrue(Files.isSymbolicLink(folder.resolve("link.json")));
    assertEquals("new\n", Files.readString(folder.resolve("real.json")));
  }

  @Test
  void permissionsStay() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    written("a.json", NEW).finish();

    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void anAppendedReportFollowsWhatIsThere() throws IOException {
    Files.writeString(folder.resolve("summary.md"), "# Build\n");
    ReportFile file = ReportFile.open(new ReportTarget(Format.JSON, "summary.md", true), folder);
    file.write(NEW);

    file.finish();

    assertEquals(List.of("summary.md=# Build\nnew\n"), files());
  }

  @Test
  void aDeviceIsWrittenToAndStaysADevice() {
    assumeTrue(Files.exists(Path.of("/dev/null")), "no /dev/null here");

    assertEquals(Optional.empty(), written("/dev/null", TOO_MUCH_FOR_MEMORY).finish());

    assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void aFullDeviceIsTold() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");

    assertEquals(Optional.of("no space left on device"), written("/dev/full", NEW).finish());
  }

  @Test
  void aDirectoryIsRefused() {
    assertEquals("--output json=.: a directory", assertThrows(UsageException.class, () -> written(".", NEW)).getMessage());
  }

  @Test
  void aFileBelowAFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("a"), "");

    assertThrows(UsageException.class, () -> written("a/b.json", NEW));
  }

  private ReportFile written(String path, byte[] text) {
    ReportFile file = ReportFile.open(new ReportTarget(Format.JSON, path, false), folder);
    file.write(text);
    return file;
  }

  /** The regular files below the folder, each with its text. */
  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(ReportFileTest.this::described).toList();
    }
  }

  private String described(Path file) {
    try {
      return folder.relativize(file) + "=" + Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
