package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The resident by real processes: what it answers, and that it is never missed. */
@DisabledOnOs(OS.WINDOWS)
class ResidentTest {

  private static final String GOOD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: fine\n";
  private static final String BAD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ä\ndatum: {}\n";
  private static final int RAN_BY_ITSELF = 99;

  /** A java that may be forbidden to run anything but a resident. */
  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        [ "$word" != dev.tidewaiter.cli.Resident ] || exec "$REAL_JAVA" -Dtidewaiter.resident.idle=$IDLE "$@"
      done
      [ -z "$ONLY_RESIDENT" ] || exit 99
      exec "$REAL_JAVA" "$@"
      """;

  @TempDir Path folder;

  private Installation tool;
  private Installation alone;
  private Installation eager;
  private Installation asking;

  @BeforeEach
  void install() throws IOException {
    Path real = Path.of(System.getProperty("java.home"));
    Files.createDirectories(folder.resolve("java/bin"));
    Files.writeString(folder.resolve("java/bin/java"), JAVA);
    Installation.executable(folder.resolve("java/bin/java"));
    Files.copy(real.resolve("release"), folder.resolve("java/release"));
    Files.createDirectory(folder.resolve("run"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    tool = Installation.in(folder).with(Map.of("JAVA_HOME", folder.resolve("java").toString(), "REAL_JAVA", real.resolve("bin/java").toString(),
        "XDG_RUNTIME_DIR", folder.resolve("run").toString(), "TIDEWAITER_CDS", "off", "IDLE", "600000"));
    alone = tool.with(Map.of("TIDEWAITER_RESIDENT", "off"));
    eager = tool.with(Map.of("TIDEWAITER_RESIDENT", "on"));
    asking = tool.with(Map.of("ONLY_RESIDENT", "1"));
    Files.createDirectory(folder.resolve("deploy"));
    Files.writeString(folder.resolve("deploy/good.yaml"), GOOD);
    Files.writeString(folder.resolve("deploy/bad.yaml"), BAD);
    Files.writeString(folder.resolve("many.yaml"), ("---\n" + BAD).repeat(2_000));
  }

  /** Ends all that the tool left behind, and all that is about to. */
  @AfterEach
  void end() throws Exception {
    tool.run("mv run over && : >run");
    Installation.until("all is over", () -> !endOurs());
    tool.run("rm -rf over");
  }

  private boolean endOurs() {
    List<ProcessHandle> ours = ProcessHandle.allProcesses().filter(this::isOurs).toList();
    ours.forEach(ProcessHandle::destroyForcibly);
    return !ours.isEmpty();
  }

  private boolean isOurs(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(folder.toString());
  }

  @Test
  void answersAsARunOfItsOwnDoes() throws Exception {
    startOne();
    List<String> lines = List.of("deploy", "-q deploy/good.yaml", "-f json deploy", "-f concise deploy", "-f sarif deploy", "verdict deploy",
        "verdict --kinds", "missing.yaml deploy", "missing.yaml", "--wrong", "''", "--config missing deploy", "rules", "explain unknown-field",
        "--help", "--version", "completion bash", "-f json many.yaml", "--color always deploy", "--exit-zero deploy", "'a b' '*' \"$(printf 'a\\nb')\"");
    for (String line : lines) {
      assertSame("./tidewaiter " + line);
    }
    assertSame("./tidewaiter -f concise missing.yaml deploy 2>&1");
    assertSame("cd deploy && ../tidewaiter");
    Files.writeString(folder.resolve("deploy/bad.yaml"), BAD.replace("datum", "other"));
    Files.writeString(folder.resolve("deploy/.tidewaiter.yaml"), "ignore: [unknown-field]\n");
    assertSame("cd deploy && ../tidewaiter");
    Files.delete(folder.resolve("deploy/.tidewaiter.yaml"));
    assertSame("ln -sfn deploy link && cd link && ../tidewaiter bad.yaml");
    assertSame("FORCE_COLOR=1 ./tidewaiter deploy");
    assertSame("NO_COLOR=1 FORCE_COLOR=1 ./tidewaiter deploy");
    assertSame("./tidewaiter deploy >/dev/full");
    assertSame("./tidewaiter -f json many.yaml >/dev/full");
    Installation.until("nothing is left of what was printed", () -> found(".1").isEmpty() && found(".err").isEmpty() && found(".lock").isEmpty());
  }

  private void assertSame(String script) throws Exception {
    assertEquals(alone.run(script), asking.run(script), script);
  }

  @Test
  void whoStopsReadingGetsNoMore() throws Exception {
    startOne();

    Installation.Result result = asking.run("{ ./tidewaiter -f concise many.yaml; echo $? >code; } | head -n 1; cat code");

    assertEquals("many.yaml:6:1: error[unknown-field] unknown field \"datum\"\n2\n", result.out());
  }

  @Test
  void leavesToOthersWhatItDoesNotDo() throws Exception {
    startOne();
    Files.writeString(folder.resolve("large.yaml"), GOOD + "# " + "x".repeat((int) ResidentAdmission.MOST_BYTES_OF_FILE));
    List<String> scripts = List.of("./tidewaiter - <deploy/bad.yaml", "./tidewaiter /dev/stdin <deploy/bad.yaml", "./tidewaiter -o json=a.json deploy",
        "./tidewaiter --fix deploy", "./tidewaiter baseline deploy", "./tidewaiter --changed", "./tidewaiter rules test deploy", "./tidewaiter large.yaml",
        "mkfifo pipe; ./tidewaiter pipe", "./tidewaiter deploy/x" + "x".repeat(4_000), "TZ=UTC-3 ./tidewaiter deploy",
        "LANGUAGE=de ./tidewaiter deploy", "CI=1 ./tidewaiter deploy", "TIDEWAITER_RESIDENT=off ./tidewaiter deploy",
        "TIDEWAITER_RESIDENT=no ./tidewaiter deploy", "JAVA_TOOL_OPTIONS=-Da=b ./tidewaiter deploy", "./tidewaiter \"$(printf '\\377')\"");
    for (String script : scripts) {
      assertEquals(new Installation.Result(RAN_BY_ITSELF, "", ""), asking.run(script), script);
    }
    assertEquals(1, asking.run("./tidewaiter deploy").exit());
  }

  @Test
  void severalAreAnsweredAtOnce() throws Exception {
    startOne();
    Installation.Result expected = alone.run("./tidewaiter -f json deploy");
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < Resident.SLOTS; i++) {
      processes.add(tool.start("for i in 1 2 3 4 5; do ./tidewaiter -f json deploy; done"));
    }
    for (Process process : processes) {
      assertEquals(expected.out().repeat(5), Installation.end(process).out());
    }
  }

  @Test
  void whoFindsAllSlotsTakenRunsByItself() throws Exception {
    startOne();
    Path home = home();
    for (int slot = 1; slot <= Resident.SLOTS; slot++) {
      Files.createFile(home.resolve(slot + ".lock"));
    }

    assertEquals(RAN_BY_ITSELF, asking.run("./tidewaiter deploy").exit());
  }

  @Test
  void oneThatDiesWhileItIsAskedIsNotMissed() throws Exception {
    long resident = startOne();
    Installation.Result expected = alone.run("./tidewaiter -f json deploy");
    tool.run("kill -STOP " + resident);
    Process process = tool.start("./tidewaiter -f json deploy");
    Path lock = home().resolve("1.lock");
    Installation.until("it is asked", () -> Files.exists(lock));

    tool.run("kill -KILL " + resident);

    assertEquals(expected, Installation.end(process));
  }

  @Test
  void oneThatIsDeadIsNotMissedAndReplaced() throws Exception {
    long dead = startOne();
    tool.run("kill -KILL " + dead);

    assertEquals(alone.run("./tidewaiter deploy"), tool.run("./tidewaiter deploy"));

    Installation.until("another is there", () -> !found("ready").isEmpty() && answers());
    assertTrue(resident() != dead);
  }

  @Test
  void whoGivesUpAskingFreesTheSlot() throws Exception {
    startOne();
    Path home = home();

    tool.run("cd '" + home + "' && : >1.lock && exec 8<>1.in && printf 1 >&8 && kill -KILL $$");

    Installation.until("the slot is free", () -> !Files.exists(home.resolve("1.lock")));
    assertSame("./tidewaiter deploy");
  }

  @Test
  void aFolderThatOthersCanEnterIsNotTrusted() throws Exception {
    startOne();
    Path home = home();
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertEquals(RAN_BY_ITSELF, asking.run("./tidewaiter deploy").exit());
    Installation.until("it ends", () -> !found("ready").contains(home.resolve("ready")) || !answers());
  }

  @Test
  void aJarThatWasReplacedIsNotAnsweredFor() throws Exception {
    startOne();
    tool.putJar();
    Files.setLastModifiedTime(tool.jar(), FileTime.from(Instant.EPOCH));

    assertEquals(RAN_BY_ITSELF, asking.run("./tidewaiter deploy").exit());
    Installation.until("it ends", () -> found("ready").isEmpty());
  }

  @Test
  void itEndsWhenItsFolderIsGone() throws Exception {
    ProcessHandle resident = ProcessHandle.of(startOne()).orElseThrow();

    tool.run("rm -rf run/tidewaiter");

    Installation.until("it ends", () -> !resident.isAlive());
  }

  @Test
  void itEndsWhenNoOneAsks() throws Exception {
    eager.with(Map.of("IDLE", "300")).run("./tidewaiter deploy");

    Installation.until("it comes", () -> !found("pid").isEmpty());
    Installation.until("it goes", () -> found("pid").isEmpty());
  }

  @Test
  void itComesWithTheSecondRunInTenMinutes() throws Exception {
    tool.run("./tidewaiter deploy");
    Path seen = only(".seen");
    Files.setLastModifiedTime(seen, FileTime.from(Instant.now().minusSeconds(700)));
    tool.run("./tidewaiter deploy");
    Installation.until("it was seen", () -> isYoung(seen));
    assertEquals(List.of(), found("pid"));

    tool.run("./tidewaiter deploy");

    Installation.until("it comes", () -> !found("ready").isEmpty());
  }

  @Test
  void noneComesInCi() throws Exception {
    Installation ci = eager.with(Map.of("CI", "true"));
    ci.run("./tidewaiter deploy");
    ci.run("./tidewaiter deploy");

    assertEquals(List.of(), found(""));
  }

  @Test
  void noneComesIfThereIsNoPlaceForIt() throws Exception {
    Files.writeString(folder.resolve("run/tidewaiter"), "");

    assertEquals(alone.run("./tidewaiter deploy"), eager.run("./tidewaiter deploy"));
  }

  @Test
  void itHoldsNoFileOfWhoStartedIt() throws Exception {
    Installation.Result result = eager.bash("(exec 7>&1 12>&1; exec ./tidewaiter deploy) | tail -n 1");
    Installation.until("it comes", () -> !found("ready").isEmpty());

    assertEquals("Found 1 error in 1 of 2 manifests.\n", result.out());
    Path descriptors = Path.of("/proc", Long.toString(resident()), "fd");
    if (Files.isDirectory(descriptors)) {
      try (Stream<Path> open = Files.list(descriptors)) {
        assertEquals(List.of(), open.filter(ResidentTest::isPipe).toList());
      }
    }
  }

  private static boolean isPipe(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("pipe:");
    } catch (IOException gone) {
      return false;
    }
  }

  /** Starts a resident and returns its process id. */
  private long startOne() throws Exception {
    eager.run("./tidewaiter deploy");
    Installation.until("a resident is there", () -> !found("ready").isEmpty());
    return resident();
  }

  private Path home() {
    return only("ready").getParent();
  }

  private long resident() throws IOException {
    return Long.parseLong(Files.readString(only("pid")).strip());
  }

  private boolean answers() {
    try {
      return asking.run("./tidewaiter deploy").exit() == 1;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isYoung(Path file) {
    return file.toFile().lastModified() > System.currentTimeMillis() - 600_000;
  }

  private Path only(String ending) {
    List<Path> found = found(ending);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  /** What lies where residents are met and is called so. */
  private List<Path> found(String ending) {
    Path base = folder.resolve("run/tidewaiter");
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(base, 2)) {
      return all.filter(path -> !path.equals(base) && path.toString().endsWith(ending)).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
