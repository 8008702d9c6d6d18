package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README promises of the samples. {@code -Dgolden=update} puts the real output in. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final String COMMAND = "    ./tidewaiter check --exit-zero src/samples\n";
  private static final String OPENING = "```text\n";

  @Test
  void theOutputForTheSamplesStandsInTheReadme() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf(OPENING, readme.indexOf(COMMAND)) + OPENING.length();
    int end = readme.indexOf("```\n", start);
    String out = samples().out();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(README, readme.substring(0, start) + out + readme.substring(end));
      return;
    }
    assertEquals(out, readme.substring(start, end), "README.md, which -Dgolden=update writes anew");
  }

  @Test
  void theFindingThatIsTakenApartIsTheFirstOne() throws IOException {
    String readme = Files.readString(README);
    int start = readme.lastIndexOf(OPENING) + OPENING.length();

    assertTrue(samples().out().startsWith(readme.substring(start, readme.indexOf("```\n", start))));
  }

  @Test
  void theSamplesHoldThreeMistakesInOneOfTwoFiles() {
    CommandRun run = samples();

    assertEquals(0, run.exit());
    assertTrue(run.out().endsWith("\nFound 3 errors in 1 of 2 manifests.\n"), run.out());
  }

  @Test
  void thereAreTwoSetUpCommands() throws IOException {
    String readme = Files.readString(README);
    String setUp = readme.substring(readme.indexOf("## Set up"), readme.indexOf("## Use"));
    List<String> commands = new ArrayList<>();
    setUp.lines().filter(line -> line.startsWith("    ")).map(String::strip).filter(line -> line.matches("(\\./|mvn).*")).forEach(commands::add);

    assertEquals(List.of("./tidewaiter check --exit-zero src/samples", "mvn -B verify"), commands);
  }

  private static CommandRun samples() {
    return CommandRun.of(ROOT, "", "check", "--exit-zero", "src/samples");
  }
}
