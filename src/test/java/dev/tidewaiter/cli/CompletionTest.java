package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts for shells, asked as a shell asks them. */
class CompletionTest {

  @TempDir Path folder;

  @Test
  void theFirstWordIsACommand() throws Exception {
    assertEquals(List.of("verdict"), completed("tidewaiter ve", "ve"));
  }

  @Test
  void anOptionIsOneOfTheCommand() throws Exception {
    assertEquals(List.of("--kinds"), completed("tidewaiter verdict --ki", "--ki"));
    assertEquals(List.of(), completed("tidewaiter --ki", "--ki"));
  }

  @Test
  void everyOptionIsCompleted() throws Exception {
    List<String> all = completed("tidewaiter check --", "--");

    for (Option option : Options.TABLE) {
      assertEquals(option.isFor("check"), all.contains("--" + option.name()), option.name());
    }
  }

  @Test
  void anythingElseIsLeftToTheShell() throws Exception {
    assertEquals(List.of(), completed("tidewaiter check de", "de"));
  }

  @Test
  void fishKnowsEveryOption() {
    String script = CommandRun.of(folder, "", "completion", "fish").out();

    for (Option option : Options.TABLE) {
      assertTrue(script.contains(" -l " + option.name() + " "), option.name());
    }
  }

  @Test
  void anotherShellIsRefused() {
    assertEquals(
        new CommandRun(2, "", "tidewaiter: completion for which shell? bash, zsh or fish\n"),
        CommandRun.of(folder, "", "completion", "csh"));
  }

  @Test
  void fishOffersCommandsAndTheOptionsOfEach() throws Exception {
    assertEquals(List.of("verdict"), offeredByFish("tidewaiter ve"));
    assertEquals(List.of("--kinds"), offeredByFish("tidewaiter verdict --ki"));
    assertEquals(List.of(), offeredByFish("tidewaiter --ki"));
    assertEquals(List.of(), offeredByFish("tidewaiter explain --form"));
    List<String> all = offeredByFish("tidewaiter check --");
    for (Option option : Options.TABLE) {
      assertEquals(option.isFor("check"), all.contains("--" + option.name()), option.name());
    }
  }

  @Test
  void zshCompletesWhatIsTypedAndListsTheOptions() throws Exception {
    Path zsh = shell("zsh");
    script("zsh");
    String ask =
        """
        ulimit -v 2000000; ulimit -t 20
        zmodload zsh/zpty
        zpty -b shell 'TERM=dumb zsh -f -i'
        zpty -w shell "source ./script; tidewaiter() { print -r -- \\"got<\\$*>\\" }; print rea''dy"
        zpty -r -m shell out '*ready*'
        zpty -w -n shell "tidewaiter verd"$'\\t'"--kin"$'\\t\\n'
        zpty -r -m shell out '*got<*>*'
        print -r -- "$out"
        zpty -w -n shell "tidewaiter check --"$'\\t'
        zpty -r -m shell out '*--version*'
        print -r -- "$out"
        """;
    String out = answer(zsh.toString(), "-f", "-c", ask);

    assertTrue(out.contains("got<verdict --kinds>"), out);
    for (Option option : Options.TABLE) {
      assertEquals(option.isFor("check"), out.contains("\n--" + option.name() + " ") || option.name().equals("version"), option.name());
    }
  }

  @Test
  void zshTakesTheScriptFromItsFunctionPathToo() throws Exception {
    Path zsh = shell("zsh");
    Files.writeString(folder.resolve("_tidewaiter"), CommandRun.of(folder, "", "completion", "zsh").out());
    String ask =
        "fpath=(. $fpath); autoload -U _tidewaiter; _describe() { print -r -- ${(P)${@[-1]}} }; _files() { print files }; words=(tidewaiter verdict --ki); "
            + "CURRENT=3; _tidewaiter";

    assertTrue(answer(zsh.toString(), "-f", "-c", ask).contains("--kinds:print the kinds"));
  }

  private List<String> offeredByFish(String line) throws Exception {
    Path fish = shell("fish");
    script("fish");
    String out = answer(fish.toString(), "--no-config", "-c", "source ./script; complete -C '" + line + "'");
    return out.lines().map(row -> row.replaceAll("\t.*", "")).filter(row -> !row.isEmpty()).sorted().toList();
  }

  private void script(String shell) throws Exception {
    Files.writeString(folder.resolve("script"), CommandRun.of(folder, "", "completion", shell).out());
  }

  private static Path shell(String name) {
    Path path = Path.of("/usr/bin", name);
    assumeTrue(Files.isExecutable(path), "skipped: no " + name + " here");
    return path;
  }

  private String answer(String... command) throws Exception {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "no answer");
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What bash offers for a line whose last word is being written. */
  private List<String> completed(String line, String word) throws Exception {
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "no bash here");
    Files.writeString(folder.resolve("script"), CommandRun.of(folder, "", "completion", "bash").out());
    String ask = "set -u; source ./script; COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _tidewaiter tidewaiter '" + word
        + "'; for one in ${COMPREPLY[@]+\"${COMPREPLY[@]}\"}; do echo \"$one\"; done";
    Process process = new ProcessBuilder(bash.toString(), "--norc", "-c", ask).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out.lines().sorted().toList();
  }
}
