package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How examples in pages are judged: by the profile docs, and as their directives say. */
class PagesTest {

  private static final String LATEST =
      """
      ```yaml
      apiVersion: v1
      kind: Pod
      metadata: {name: a}
      spec: {containers: [{name: a, image: busybox}]}
      ```
      """;

  private static final String NEVER =
      """
      ```yaml
      apiVersion: batch/v1
      kind: CronJob
      metadata: {name: a}
      spec:
        schedule: 0 0 30 2 *
        jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: 'b:1'}]}}}}
      ```
      """;

  @TempDir Path folder;

  @Test
  void whatIsOnlyUnwiseIsNotReportedOfAnExample() throws IOException {
    assertEquals(List.of(), rules(LATEST));
  }

  @Test
  void whatCannotWorkIs() throws IOException {
    assertEquals(List.of("schedule-never-fires"), rules(NEVER));
  }

  @Test
  void anotherProfileCountsForExamplesToo() throws IOException {
    assertTrue(rules(LATEST, "--profile", "recommended").contains("image-tag-latest"));
    Files.writeString(folder.resolve(".tidewaiter.yaml"), "profile: strict\n");
    assertTrue(rules(LATEST).contains("image-tag-latest"));
  }

  @Test
  void aRuleThatIsExpectedIsAskedThoughItIsOff() throws IOException {
    assertEquals(List.of(), rules("<!-- tidewaiter:expect image-tag-latest -->\n" + LATEST));
    assertEquals(
        List.of("expectation-not-met"), rules("<!-- tidewaiter:expect image-tag-latest -->\n" + LATEST.replace("busybox", "'b:1'")));
  }

  @Test
  void anExpectationIsOfItsBlockOnly() throws IOException {
    assertEquals(List.of(), rules("<!-- tidewaiter:expect image-tag-latest -->\n" + LATEST + "\nText.\n\n" + LATEST));
  }

  @Test
  void whatIgnoresNothingIsReported() throws IOException {
    Files.writeString(folder.resolve("page.md"), "<!-- tidewaiter:ignore schedule-never-fires -->\n" + NEVER.replace("30 2", "1 2"));
    CommandRun run = CommandRun.of(folder, "", "-f", "concise", "page.md");

    assertEquals(
        "page.md:1:6: warning[unused-suppression] nothing of schedule-never-fires is found here, so this ignores nothing\n", run.out());
    assertEquals("Found 1 warning in 1 manifest.\n", run.err());
  }

  @Test
  void whatIgnoresSomethingIsNot() throws IOException {
    assertEquals(List.of(), rules("<!-- tidewaiter:ignore schedule-never-fires bad-quantity -->\n" + NEVER));
  }

  @Test
  void ofARuleThatIsOffNothingIsSaid() throws IOException {
    assertEquals(List.of(), rules("<!-- tidewaiter:ignore image-tag-latest -->\n" + LATEST));
  }

  @Test
  void aPageOfXhtmlIsAPage() throws IOException {
    String page =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><pre><code>apiVersion: v1\n"
        + "kind: ConfigMap\nmetadata:\n  name: a\ndatum: {}\n</code></pre></body></html>\n";
    Files.writeString(folder.resolve("page.xhtml"), page);

    assertEquals(
        "page.xhtml:6:1: error[unknown-field] unknown field \"datum\"\n",
        CommandRun.of(folder, "", "--docs", "-f", "concise").out());
  }

  private List<String> rules(String page, String... options) throws IOException {
    Files.writeString(folder.resolve("page.md"), page);
    String[] words = new String[options.length + 3];
    System.arraycopy(options, 0, words, 0, options.length);
    System.arraycopy(new String[] {"-f", "concise", "page.md"}, 0, words, options.length, 3);
    return CommandRun.of(folder, "", words).out().lines().map(line -> line.replaceAll(".*?\\[(.*?)].*", "$1")).toList();
  }
}
