package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts, kustomizations and changes: what programs of the user's are asked, and what becomes of their answers. */
class OutsideTest {

  private static final String GOOD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";
  private static final String BAD = GOOD + "datum: {}\n";

  @TempDir Path folder;

  @BeforeEach
  void isPosix() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh here");
  }

  @Test
  void aChartIsRenderedAndItsFindingsAreNamedByTemplate() throws IOException {
    Files.createDirectories(folder.resolve("charts/web"));
    program("helm", "printf '%s|' \"$@\" >asked\ncat <<'E'\n---\n# Source: web/templates/a.yaml\n" + BAD + "---\n# Source: web/charts/sub/templates/b.yaml\n"
        + BAD + "---\n# Source: web/templates/a.yaml\n" + BAD + "E\n");

    CommandRun run = run("-f", "concise", "--helm", "charts/web/", "--values", "a b;c.yaml");

    assertEquals(List.of("charts/web/templates/a.yaml:7:1", "charts/web/templates/a.yaml:14:1", "charts/web/charts/sub/templates/b.yaml:7:1"), places(run));
    assertEquals("template|--kube-version|1.37|--values=a b;c.yaml|--|charts/web/|", Files.readString(folder.resolve("asked")));
  }

  @Test
  void aKustomizationIsBuilt() throws IOException {
    program("kustomize", "printf '%s|' \"$@\" >asked\ncat <<'E'\n" + BAD + "E\n");

    assertEquals(List.of("overlays/prod:5:1"), places(run("-f", "concise", "--kustomize", "overlays/prod")));
    assertEquals("build|--|overlays/prod|", Files.readString(folder.resolve("asked")));
  }

  @Test
  void kubectlStandsInForKustomize() throws IOException {
    program("kubectl", "printf '%s|' \"$@\" >asked\n");

    assertEquals(0, run("--kustomize", "overlays/prod").exit());
    assertEquals("kustomize|--|overlays/prod|", Files.readString(folder.resolve("asked")));
  }

  @Test
  void withoutTheProgramsItSaysWhatIsMissing() {
    assertEquals(new CommandRun(2, "", "tidewaiter: --helm needs helm on PATH; or pipe what it renders: helm template ... | tidewaiter -\n"),
        run("--helm", "charts/web"));
    assertEquals(new CommandRun(2, "", "tidewaiter: --kustomize needs kustomize or kubectl on PATH; or pipe: kustomize build ... | tidewaiter -\n"),
        run("--kustomize", "overlays/prod"));
    assertEquals(new CommandRun(2, "", "tidewaiter: --changed and --staged need git on PATH\n"), run("--staged"));
  }

  @Test
  void aProgramThatFailsEndsTheRunWithItsFirstLine() throws IOException {
    program("helm", "echo >&2; echo 'Error: no such chart' >&2; echo more >&2; exit 3\n");

    assertEquals(new CommandRun(2, "", "tidewaiter: helm template failed: Error: no such chart\n"), run("--helm", "charts/web"));
  }

  @Test
  void onlyWhatChangedIsRead() throws Exception {
    repository();
    Files.writeString(folder.resolve("changed.yaml"), BAD);
    Files.writeString(folder.resolve("new ä.yaml"), BAD);
    Files.writeString(folder.resolve("ignored.yaml"), BAD);
    Files.writeString(folder.resolve("new.txt"), BAD);

    assertEquals(List.of("changed.yaml:5:1", "new ä.yaml:5:1"), places(git("-f", "concise", "--changed")));
    assertEquals(List.of("changed.yaml:5:1"), places(git("-f", "concise", "--changed", "changed.yaml")));
    assertEquals(List.of("changed.yaml:5:1", "new ä.yaml:5:1", "same.yaml:5:1"), places(git("-f", "concise", "--changed=first")));
  }

  @Test
  void whatIsStagedIsReadAsItIsStaged() throws Exception {
    repository();
    Files.writeString(folder.resolve("changed.yaml"), BAD);
    shell("git add changed.yaml");
    Files.writeString(folder.resolve("changed.yaml"), GOOD);

    assertEquals(List.of("changed.yaml:5:1"), places(git("-f", "concise", "--staged")));
  }

  @Test
  void aReferenceThatIsNoneIsRefused() throws Exception {
    repository();
    CommandRun run = git("--changed=--output=x");

    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("tidewaiter: git merge-base failed: "), run.err());
  }

  @Test
  void outsideOfARepositoryNothingCanHaveChanged() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "no git here");

    for (String option : List.of("--staged", "--changed", "--changed=main")) {
      CommandRun run = git(option);

      assertEquals(2, run.exit());
      assertTrue(run.err().contains("not a git repository"), run.err());
    }
  }

  /** Two commits, the first tagged: {@code same.yaml} is bad since the second. */
  private void repository() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "no git here");
    Files.writeString(folder.resolve(".gitignore"), "ignored.yaml\n");
    Files.writeString(folder.resolve("changed.yaml"), GOOD);
    Files.writeString(folder.resolve("same.yaml"), GOOD);
    shell("git init -q . && git add . && " + commit() + " && git tag first");
    Files.writeString(folder.resolve("same.yaml"), BAD);
    shell("git add . && " + commit());
  }

  private static String commit() {
    return "git -c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit -q -m x";
  }

  private void shell(String script) throws Exception {
    assertEquals(0, new ProcessBuilder("/bin/sh", "-c", script).directory(folder.toFile()).inheritIO().start().waitFor());
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private CommandRun run(String... words) {
    return CommandRun.of(folder, "", new Terminal(false, false, Map.of("PATH", folder.resolve("bin").toString())), words);
  }

  private CommandRun git(String... words) {
    return CommandRun.of(folder, "", new Terminal(false, false, Map.of("PATH", "/usr/bin")), words);
  }

  /** Where the unknown field was found. */
  private static List<String> places(CommandRun run) {
    assertEquals("", run.err().lines().filter(line -> line.startsWith("tidewaiter:")).findFirst().orElse(""));
    List<String> places = new ArrayList<>();
    run.out().lines().filter(line -> line.contains("[unknown-field]")).forEach(line -> places.add(line.substring(0, line.indexOf(": error["))));
    return places;
  }
}
