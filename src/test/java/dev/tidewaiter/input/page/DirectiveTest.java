package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveTest {

  private static final String POD = "apiVersion: v1\nkind: Pod\n";
  private static final String FENCE = "```yaml\n" + POD + "```\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- tidewaiter:ignore a, b -- as it is short -->\n%s",
        "<!-- tidewaiter:ignore a,b-->\n\n<!-- a note -->\n%s",
        "<!--\ntidewaiter:ignore a\n  b\n-->\n%s",
        "text\n<!-- tidewaiter:ignore a b -->\n%s",
      })
  void aCommentBeforeAFenceSpeaksOfIt(String page) {
    assertEquals(List.of("ignore [a, b]"), directives("page.md", page.replace("%s", FENCE)));
  }

  @Test
  void severalCommentsCountInTheirOrder() {
    assertEquals(List.of("skip []", "expect [a]"), directives("page.md", "<!-- tidewaiter:skip -->\n<!-- tidewaiter:expect a -->\n" + FENCE));
  }

  @Test
  void aCommentSpeaksOfTheNextBlockOnly() {
    assertEquals(List.of("skip []"), directives("page.md", "<!-- tidewaiter:skip -->\n" + FENCE + "\n" + FENCE));
    assertEquals(List.of(), directives("page.md", "<!-- tidewaiter:skip -->\n\ntext\n\n" + FENCE));
  }

  @Test
  void theInfoStringSpeaksOfItsBlock() {
    assertEquals(List.of("ignore [a, b]", "skip []"),
        directives("page.md", "```yaml title=x tidewaiter:ignore=a,b {tidewaiter:skip}\n" + POD + "```\n"));
  }

  @Test
  void aCommentInHtmlSpeaksOfTheBlockBehindIt() {
    assertEquals(List.of("expect [a]"), directives("page.html", "<p>x</p><!-- tidewaiter:expect a -->\n<pre>" + POD + "</pre>"));
    assertEquals(List.of("expect [a]"), directives("page.html", "<p>x</p><!-- tidewaiter:expect a --><div><div> <pre>" + POD + "</pre></div></div>"));
    assertEquals(List.of(), directives("page.html", "<p>x</p><!-- tidewaiter:expect a --><p>x</p><pre>" + POD + "</pre>"));
    assertEquals(List.of("skip []"), directives("page.md", "<!-- tidewaiter:skip -->\n<pre>" + POD + "</pre>\n"));
  }

  @Test
  void aCommentInAsciidocSpeaksOfTheListingBehindIt() {
    assertEquals(List.of("skip []"), directives("page.adoc", "// tidewaiter:skip\n[source,yaml]\n----\n" + POD + "----\n"));
    assertEquals(List.of("ignore [a]"), directives("page.adoc", ".Title\n[source,yaml,tidewaiter:ignore=a]\n----\n" + POD + "----\n"));
    assertEquals(List.of(), directives("page.adoc", "// tidewaiter:skip\nText.\n\n----\n" + POD + "----\n"));
  }

  @Test
  void aRemarkInPlainTextSpeaksOfTheManifestBelowIt() {
    assertEquals(List.of("skip []"), directives("page.txt", "Text:\n\n# tidewaiter:skip\n" + POD));
    assertEquals(List.of("skip []"), directives("page.txt", "Text:\n\n<!-- tidewaiter:skip -->\n" + POD));
  }

  @Test
  void aBlockOfWhichSomethingIsExpectedIsTakenWhateverItIs() {
    assertEquals(List.of("expect [yaml-syntax]"), directives("page.md", "<!-- tidewaiter:expect yaml-syntax -->\n```\na: [\n```\n"));
  }

  @Test
  void aDirectiveKnowsItsPlace() {
    String page = "> <!-- tidewaiter:skip -->\n> ```yaml\n> apiVersion: v1\n> kind: Pod\n> ```\n";
    Directive directive = Blocks.of("page.md", page).get(0).directives().get(0);

    assertEquals("tidewaiter:skip", directive.source().origin().toFile(directive.span()).of(page));
  }

  private static List<String> directives(String name, String page) {
    List<String> found = new ArrayList<>();
    for (PageBlock block : Blocks.of(name, page)) {
      block.directives().forEach(directive -> found.add(directive.word() + " " + directive.rules()));
    }
    return found;
  }
}
