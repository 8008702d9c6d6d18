package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings in a text that was cut from a page are reported in the page. */
class PageTest {

  private static final Source PAGE = Source.of("docs/page.md", "# Page\n\n> one: 1\n> two: 2\n");

  private static final Source BLOCK =
      new Source(
          "docs/page.md",
          "one: 1\ntwo: 2\n",
          new Origin.Pieces(PAGE, List.of(new Origin.Piece(0, 10, 7), new Origin.Piece(7, 19, 7))),
          List.of());

  private final Finding finding =
      Samples.of(Severity.ERROR, BLOCK, Samples.span(BLOCK, "2"), "m", "", List.of(Samples.related(BLOCK, "one", "first here")));

  @Test
  void theTextReportShowsThePagesLines() {
    assertEquals(
        """
        error[unknown-field]: m
         --> docs/page.md:4:8
          |
        3 | > one: 1
          |   --- first here
        4 | > two: 2
          |        ^
          |
          = Deployment shop/web, spec.replcas
        """,
        Samples.print(new TextReporter(false, true), finding));
  }

  @Test
  void theConciseReportNamesThePagesLine() {
    assertEquals("docs/page.md:4:8: error[unknown-field] m\n", Samples.print(new ConciseReporter(false), finding));
  }
}
