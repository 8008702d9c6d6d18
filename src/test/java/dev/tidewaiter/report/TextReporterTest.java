package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReporterTest {

  private final Reporter plain = new TextReporter(false, true);

  @Test
  void showsHeadlinePlaceLinesObjectAndHelp() {
    Source source = Source.of("deploy/web.yaml", "kind: Deployment\nspec:\n  replcas: 3\n");
    Finding finding =
        Samples.of(
            Severity.ERROR, source, Samples.span(source, "replcas"), "unknown field \"spec.replcas\"", "did you mean `replicas`?", List.of());

    assertPrints(
        finding,
        """
        error[unknown-field]: unknown field "spec.replcas"
         --> deploy/web.yaml:3:3
          |
        2 | spec:
        3 |   replcas: 3
          |   ^^^^^^^
          |
          = Deployment shop/web, spec.replcas
          = help: did you mean `replicas`?
        """);
  }

  @Test
  void theMarginIsAsWideAsTheLongestNumber() {
    assertSnippet(
        Samples.at("\n\n\n\n\n\n\n\nspec:\n  x: 1\n", "x"),
        """
           |
         9 | spec:
        10 |   x: 1
           |   ^
           |
        """);
  }

  @Test
  void theMarkLineRepeatsTabs() {
    assertSnippet(Samples.at("\t\ta: \tx\n", "x"), "  |\n1 | \t\ta: \tx\n  | \t\t   \t^\n  |\n");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksOnLettersNone() {
    assertSnippet(
        Samples.at("世e\u0301: 値値 # x\n", "値値"),
        """
          |
        1 | 世e\u0301: 値値 # x
          |      ^^^^
          |
        """);
  }

  @Test
  void emojiAreWideAndOneCharacter() {
    assertSnippet(Samples.at("a: 😀b\n", "b"), "  |\n1 | a: 😀b\n  |      ^\n  |\n");
  }

  @Test
  void controlCharactersAreShownAsEscapes() {
    assertSnippet(
        Samples.at("a: \u001b[31m\u202ex\n", "x"),
        """
          |
        1 | a: \\x1b[31m\\u202ex
          |                  ^
          |
        """);
  }

  @Test
  void controlCharactersOfPathsAndMessagesAreShownAsEscapes() {
    Source source = Source.of("a\u001b]0;b\n.yaml", "x");
    Finding finding = Samples.of(Severity.ERROR, source, new Span(0, 1), "bad \u0007 value\nnext", "", List.of());

    assertPrints(
        finding,
        """
        error[unknown-field]: bad \\x07 value\\nnext
         --> a\\x1b]0;b\\n.yaml:1:1
          |
        1 | x
          | ^
          |
          = Deployment shop/web, spec.replcas
        """);
  }

  @Test
  void anEmptySpanIsMarkedByOneSign() {
    Source source = Source.of("a.yaml", "a:\n");

    assertSnippet(Samples.of(Severity.ERROR, source, Span.at(2), "m", "", List.of()), "  |\n1 | a:\n  |   ^\n  |\n");
  }

  @Test
  void theEndOfTheTextIsMarkedOnItsLastLine() {
    Source source = Source.of("a.yaml", "a: [\n");

    assertSnippet(Samples.of(Severity.ERROR, source, Span.at(5), "m", "", List.of()), "  |\n1 | a: [\n2 |\n  | ^\n  |\n");
  }

  @Test
  void aSpanOfSeveralLinesIsMarkedOnItsFirst() {
    assertSnippet(Samples.at("a: x\n  y\n  z\n", "x\n  y"), "  |\n1 | a: x\n  |    ^\n  |\n");
  }

  @Test
  void lineBreaksOfEveryKindEndLines() {
    assertSnippet(Samples.at("a: 1\r\nb: 2\rc: 3\n", "3"), "  |\n2 | b: 2\n3 | c: 3\n  |    ^\n  |\n");
  }

  @Test
  void aVeryLongLineIsCutAroundTheMark() {
    String text = "a: " + "x".repeat(500) + "HERE" + "y".repeat(500);

    assertSnippet(
        Samples.at(text, "HERE"),
        "  |\n1 | ..." + "x".repeat(60) + "HERE" + "y".repeat(96) + "...\n  |    " + " ".repeat(60) + "^^^^\n  |\n");
  }

  @Test
  void relatedPlacesInTheSameTextAreMarkedToo() {
    Source source = Source.of("a.yaml", "one: 1\nb: 2\nc: 3\nd: 4\none: 5\n");
    Finding finding =
        Samples.of(Severity.ERROR, source, new Span(22, 25), "m", "", List.of(Samples.related(source, "one", "first here")));

    assertSnippet(
        finding,
        """
          |
        1 | one: 1
          | --- first here
        ...
        4 | d: 4
        5 | one: 5
          | ^^^
          |
        """);
  }

  @Test
  void relatedPlacesOnTheSameLineHaveALineOfMarksEach() {
    Source source = Source.of("a.yaml", "{one: 1, two: 5}\n");
    Finding finding =
        Samples.of(
            Severity.ERROR, source, Samples.span(source, "two"), "m", "", List.of(Samples.related(source, "one", "first here")));

    assertSnippet(finding, "  |\n1 | {one: 1, two: 5}\n  |          ^^^\n  |  --- first here\n  |\n");
  }

  @Test
  void relatedPlacesInOtherTextsAreNotes() {
    Source other = Source.of("b.yaml", "x: 1\ny: 2\n");
    Source source = Source.of("a.yaml", "a: 1\n");
    Finding finding = Samples.of(Severity.WARNING, source, new Span(0, 1), "m", "", List.of(Samples.related(other, "y", "set here")));

    assertPrints(
        finding,
        """
        warning[unknown-field]: m
         --> a.yaml:1:1
          |
        1 | a: 1
          | ^
          |
          = Deployment shop/web, spec.replcas
          = note: b.yaml:2:1: set here
        """);
  }

  @Test
  void aFindingAboutNoObjectHasNoLineForIt() {
    Source source = Source.of("a.yaml", "a");
    Finding finding = new Finding("yaml-syntax", Severity.ERROR, source, new Span(0, 1), Optional.empty(), "", "m", "", List.of());

    assertPrints(finding, "error[yaml-syntax]: m\n --> a.yaml:1:1\n  |\n1 | a\n  | ^\n  |\n");
  }

  @Test
  void fieldErrorsStartWithTheirPathAsTheServersDo() {
    Source source = Source.of("a.yaml", "a");
    Finding finding =
        new Finding("field-required", Severity.ERROR, source, new Span(0, 1), Optional.empty(), "spec.selector", "Required value", "", List.of());

    assertEquals("error[field-required]: spec.selector: Required value", Samples.print(plain, finding).lines().findFirst().orElse(""));
  }

  @Test
  void colorsGoByRole() {
    String printed = Samples.print(new TextReporter(true, true), Samples.at("a: x\n", "x"));

    assertEquals("\u001b[1;31merror[unknown-field]\u001b[0m\u001b[1m: something is wrong\u001b[0m", printed.lines().findFirst().orElse(""));
  }

  @Test
  void theSummaryStandsAtTheEnd() {
    StringBuilder out = new StringBuilder();
    plain.end(new Totals(12, 41, 3, 0, 0, 9, 3, 0, 0, 0, 2, 1, 0), out);

    assertEquals("\nFound 2 errors, 1 warning in 3 of 41 manifests (12 files skipped: 9 not Kubernetes, 3 templates).\n", out.toString());
  }

  @Test
  void withoutSummaryNothingStandsAtTheEnd() {
    StringBuilder out = new StringBuilder();
    new TextReporter(false, false).end(new Totals(12, 41, 3, 0, 0, 9, 3, 0, 0, 0, 2, 1, 0), out);

    assertEquals("", out.toString());
  }

  private void assertPrints(Finding finding, String expected) {
    assertEquals(expected, Samples.print(plain, finding));
  }

  /** What stands between the place and the object. */
  private void assertSnippet(Finding finding, String expected) {
    String printed = Samples.print(plain, finding);
    int start = printed.indexOf('\n', printed.indexOf("--> ")) + 1;
    int end = printed.lastIndexOf("|\n") + 2;
    assertEquals(expected, printed.substring(start, end));
  }
}
