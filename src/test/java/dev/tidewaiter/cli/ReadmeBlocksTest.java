package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of files does what is said of it. */
class ReadmeBlocksTest {

  private static final String BAD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndatta: {}\n";

  @TempDir Path folder;

  @Test
  void theConfigurationIsTaken() throws IOException {
    write("shared/tidewaiter.yaml", "failOn: error\n");
    write("shared/rules/a/rule.yaml", rule().replace("team-missing", "a"));
    write("repository/.tidewaiter.yaml", ReadmeText.block("Configuration"));
    write("repository/deploy/a.yaml", BAD);
    write("repository/deploy/generated/b.yaml", BAD);
    CommandRun run = CommandRun.of(folder.resolve("repository"), "", "check");

    assertEquals(1, run.exit(), run.err());
    assertTrue(run.out().endsWith("\nFound 1 error in 1 of 1 manifest.\n"), run.out());
  }

  @Test
  void theCommentsIgnoreWhatTheySay() throws IOException {
    String pod = "apiVersion: v1\nkind: Pod\n" + ReadmeText.block("Leaving findings out") + "    - {name: a, image: busybox}\n";
    write("a.yaml", pod);
    write("b.yaml", pod.replace("tidewaiter:ignore", "nothing:"));

    assertEquals("No problems in 1 manifest.\n", CommandRun.of(folder, "", "a.yaml").out());
    String all = CommandRun.of(folder, "", "-f", "concise", "b.yaml").out();
    assertTrue(all.contains("[field-invalid]") && all.contains("[image-tag-latest]"), all);
  }

  @Test
  void theRuleIsFoundAndFinds() throws IOException {
    String rule = rule();
    write(rule.substring(2, rule.indexOf('\n')), rule);
    write("a.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80}]}\n");

    CommandRun run = CommandRun.of(folder, "", "--rules", "rules", "-f", "concise", "a.yaml");
    assertTrue(run.out().contains("error[team-missing] it says of no team that it is theirs"), run.toString());
  }

  @Test
  void theStepOfTheWorkflowWritesWhatTheNextOneUploads() throws IOException {
    write("deploy/a.yaml", BAD);
    String step = ReadmeText.block("Reports, and code review");
    String[] words = step.substring(0, step.indexOf('\n')).replace("- run: ./tidewaiter ", "").split(" ");

    assertEquals(1, CommandRun.of(folder, "", words).exit());
    String uploaded = step.substring(step.indexOf("sarif_file: ") + "sarif_file: ".length()).strip();
    assertTrue(Files.readString(folder.resolve(uploaded)).contains("\"unknown-field\""));
  }

  private static String rule() throws IOException {
    return ReadmeText.block("Rules of your own");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
