package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

  private final Reporter reporter = new JsonReporter();

  @Test
  void writesAllThatAFindingHas() {
    Source source = Source.of("a.yaml", "one: 1\none: 2\n");
    Finding finding =
        Samples.of(Severity.WARNING, source, new Span(7, 10), "twice", "leave one", List.of(Samples.related(source, "one", "first")));

    assertEquals(
        "{\"rule\":\"unknown-field\",\"severity\":\"warning\",\"message\":\"twice\",\"file\":\"a.yaml\","
            + "\"start\":{\"line\":2,\"column\":1},\"end\":{\"line\":2,\"column\":4},"
            + "\"object\":{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"namespace\":\"shop\",\"name\":\"web\"},"
            + "\"path\":\"spec.replcas\",\"help\":\"leave one\",\"related\":[{\"file\":\"a.yaml\","
            + "\"start\":{\"line\":1,\"column\":1},\"end\":{\"line\":1,\"column\":4},\"message\":\"first\"}]}",
        Samples.print(reporter, finding));
  }

  @Test
  void isAWholeDocumentWithoutFindings() {
    StringBuilder out = new StringBuilder();
    reporter.begin(out);
    reporter.end(Totals.NONE, out);

    assertEquals(
        "{\"version\":1,\"findings\":[\n],\"summary\":{\"files\":0,\"manifests\":0,\"manifestsWithFindings\":0,\"undecided\":0,"
            + "\"emptyLists\":0,\"errors\":0,\"warnings\":0,\"infos\":0,\"notKubernetes\":0,\"templates\":0,\"unreadable\":0,\"ignored\":0,\"crashes\":0}}\n",
        out.toString());
  }

  @Test
  void escapesWhatJsonAndTerminalsMind() {
    StringBuilder out = new StringBuilder();
    JsonText.string("a\"\\\n\t\u001b\u2028\ud800é😀", out);

    assertEquals("\"a\\\"\\\\\\n\\t\\u001b\\u2028\\ud800é😀\"", out.toString());
  }
}
