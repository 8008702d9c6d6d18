package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The life of the class-data archive by real processes: whatever befalls it, the run prints what it should and nothing else. */
class ClassArchiveTest {

  private static final String BAD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndatum: {}\n";
  private static final String RIGHT = "bad.yaml:5:1: error[unknown-field] unknown field \"datum\"\n";

  /** A java that tells in a file where it loads classes from. */
  private static final String TELLING =
      """
      #!/bin/sh
      for word; do
        shift
        set -- "$@" "$word"
        [ "$word" != -Xlog:disable ] || set -- "$@" -Xlog:class+load:file=loaded:none
      done
      exec "$REAL_JAVA" "$@"
      """;

  @TempDir Path folder;

  private Installation tool;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.exists(Path.of(System.getProperty("java.home"), "release")), "this Java does not say which it is");
    tool = Installation.in(folder).with(Map.of("TIDEWAITER_RESIDENT", "off"));
    Files.writeString(folder.resolve("bad.yaml"), BAD);
  }

  /** All that a run prints, and its exit code. */
  private String check() throws Exception {
    Installation.Result result = tool.run("./tidewaiter -q -f concise bad.yaml");
    assertEquals(1, result.exit());
    return result.out() + result.err();
  }

  @Test
  void theFirstRunMakesOneAndTheNextUsesIt() throws Exception {
    assertEquals(RIGHT, check());

    Path archive = made();

    assertEquals("dev.tidewaiter.cli.Main source: shared objects file", loadedFrom());
    assertEquals(RIGHT, check());
    assertEquals(List.of(archive.getFileName() + "", archive.getFileName() + ".note"), beside());
  }

  @Test
  void aNewJarRunsAtOnce() throws Exception {
    check();
    made();
    assertEquals("Found 1 error", tool.run("./tidewaiter bad.yaml | tail -n 1 | cut -c 1-13").out().strip());

    tool.putJar("Found ", "Fixed ");

    assertEquals("Fixed 1 error", tool.run("./tidewaiter bad.yaml | tail -n 1 | cut -c 1-13").out().strip());
  }

  @Test
  void aNewJarThatSaysItIsOldRunsAtOnce() throws Exception {
    check();
    made();
    tool.putJar("Found ", "Fixed ");
    Files.setLastModifiedTime(tool.jar(), FileTime.from(Instant.EPOCH));

    assertEquals("Fixed 1 error", tool.run("./tidewaiter bad.yaml | tail -n 1 | cut -c 1-13").out().strip());
  }

  @Test
  void oneOfAnotherJavaIsLetBe() throws Exception {
    check();
    Path archive = made();
    byte[] bytes = Files.readAllBytes(archive);
    byte[] version = System.getProperty("java.vm.version").getBytes(StandardCharsets.US_ASCII);
    int at = indexOf(bytes, version);
    assumeTrue(at > 0, "the archive does not say for which Java it is");
    bytes[at] = (byte) (bytes[at] == '1' ? '2' : '1');
    replace(archive, bytes);

    assertEquals(RIGHT, check());
  }

  @Test
  void oneThatIsCutShortIsLetBe() throws Exception {
    check();
    Path archive = made();
    byte[] bytes = Files.readAllBytes(archive);
    for (int length : List.of(0, 100, 4_096, bytes.length / 3, bytes.length / 2, bytes.length - 5_000, bytes.length - 1)) {
      replace(archive, Arrays.copyOf(bytes, length));
      assertEquals(RIGHT, check(), () -> "cut to " + length);
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsLetBe() throws Exception {
    Files.createDirectory(folder.resolve("src/target/tidewaiter-" + runtime() + ".jsa.note"));

    assertEquals(RIGHT, check());
    assertEquals(1, beside().size());
  }

  @Test
  void aDiskThatIsFullIsLetBe() throws Exception {
    tool.run("ulimit -f 200; ./tidewaiter bad.yaml");
    Path note = folder.resolve("src/target/tidewaiter-" + runtime() + ".jsa.note");
    Installation.until("it is given up", () -> beside().equals(List.of(note.getFileName().toString())) && !isBeingMade());

    assertEquals(RIGHT, check());
  }

  @Test
  void twoFirstRunsMakeOne() throws Exception {
    Process one = tool.start("exec ./tidewaiter -q -f concise bad.yaml");
    Process other = tool.start("exec ./tidewaiter -q -f concise bad.yaml");

    assertEquals(Installation.end(one), Installation.end(other));
    Path archive = made();
    assertEquals(List.of(archive.getFileName() + "", archive.getFileName() + ".note"), beside());
    assertEquals(RIGHT, check());
  }

  @Test
  void noneIsMadeInCiOrIfSoWished() throws Exception {
    tool.with(Map.of("CI", "true")).run("./tidewaiter bad.yaml");
    tool.with(Map.of("TIDEWAITER_CDS", "off")).run("./tidewaiter bad.yaml");

    assertEquals(List.of(), beside());
  }

  /** Waits until the archive is there and its maker is gone. */
  private Path made() throws Exception {
    Path archive = folder.resolve("src/target/tidewaiter-" + runtime() + ".jsa");
    Installation.until("the archive is made", () -> Files.exists(archive) && !isBeingMade());
    return archive;
  }

  private boolean isBeingMade() {
    return beside().stream().anyMatch(name -> !name.endsWith(".jsa") && !name.endsWith(".note"));
  }

  private static String runtime() throws IOException {
    for (String line : Files.readAllLines(Path.of(System.getProperty("java.home"), "release"))) {
      if (line.startsWith("JAVA_RUNTIME_VERSION=")) {
        return line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
      }
    }
    throw new TestAbortedException("this Java does not say which it is");
  }

  private List<String> beside() {
    try (Stream<Path> all = Files.list(folder.resolve("src/target"))) {
      return all.map(path -> path.getFileName().toString()).filter(name -> name.startsWith("tidewaiter-")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String loadedFrom() throws Exception {
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, TELLING);
    Installation.executable(java);
    Files.copy(Path.of(System.getProperty("java.home"), "release"), folder.resolve("java/release"));
    String real = Path.of(System.getProperty("java.home"), "bin/java").toString();
    tool.with(Map.of("JAVA_HOME", folder.resolve("java").toString(), "REAL_JAVA", real)).run("./tidewaiter --version");
    for (String line : Files.readAllLines(folder.resolve("loaded"))) {
      if (line.startsWith("dev.tidewaiter.cli.Main ")) {
        return line;
      }
    }
    return "";
  }

  private static void replace(Path archive, byte[] bytes) throws IOException {
    Path other = archive.resolveSibling("other");
    Files.write(other, bytes);
    Files.move(other, archive, StandardCopyOption.REPLACE_EXISTING);
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    return -1;
  }
}
