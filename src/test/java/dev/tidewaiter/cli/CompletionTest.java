package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assertEquals(new CommandRun(2, "", "tidewaiter: completion for which shell? bash, zsh or fish\n"), CommandRun.of(folder, "", "completion", "csh"));
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
