package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.engine.DocumentVerdicts;
import dev.tidewaiter.report.Lines;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's study note, as text copied from a blog and as the page itself, where it is at hand: three manifests in Korean prose. */
class StudyNoteTest {

  private static final Path SAMPLES = Path.of("..", "..", "shared", "samples");

  @BeforeEach
  void isHere() {
    assumeTrue(Files.isDirectory(SAMPLES), "skipped: no " + SAMPLES + " here");
  }

  @Test
  void theTextHasItsThreeManifestsOnTheirLines() throws IOException {
    assertEquals(
        List.of("43 StatefulSet my-db 201", "91 Job example-job 201", "113 CronJob daily-backup 201"), manifests("study-note-ko.txt"));
  }

  @Test
  void thePageHasItsThreeManifestsOnTheirLines() throws IOException {
    assertEquals(
        List.of("33 StatefulSet my-db 201", "75 Job example-job 201", "93 CronJob daily-backup 201"), manifests("study-note-ko.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"study-note-ko.txt", "study-note-ko.html"})
  void theyHaveNoErrors(String name) {
    CommandRun run = CommandRun.of(SAMPLES, "", "check", "-f", "concise", name);

    assertEquals(List.of(0L, 0L), List.of((long) run.exit(), run.out().lines().filter(line -> line.contains(": error[")).count()));
  }

  /** The line of each document's {@code apiVersion}, its kind, its name and the server's code. */
  private static List<String> manifests(String name) throws IOException {
    Tidewaiter tidewaiter = Tidewaiter.builder().build();
    Source page = tidewaiter.source(name, Files.readAllBytes(SAMPLES.resolve(name)));
    List<String> manifests = new ArrayList<>();
    for (DocumentVerdicts document : tidewaiter.verdicts(page)) {
      Source block = document.document().source();
      Span first = Span.at(block.text().indexOf("apiVersion", document.document().span().start()));
      Answer answer = document.answers().get(0);
      manifests.add(
          new Lines().start(block, first).line() + " " + answer.object().kind() + " " + answer.object().name() + " " + answer.verdict().code());
    }
    return manifests;
  }
}
