package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  private static final String POD = "apiVersion: v1\nkind: Pod\n";
  private static final String BROKEN = "apiVersion: v1\nkind: Pod\nspec: [\n";

  @Test
  void preIsABlock() {
    assertEquals(List.of("2: " + POD), blocks("<p>x</p>\n<pre>" + POD + "</pre>"));
  }

  @Test
  void theLineBreakBehindPreIsNoneOfItsText() {
    assertEquals(List.of("2: " + POD), blocks("<pre>\n" + POD + "</pre>"));
  }

  @Test
  void codeInPreIsTheSameBlock() {
    assertEquals(List.of("1: " + POD), blocks("<pre><code class=\"language-yaml\">" + POD + "</code></pre>"));
  }

  @Test
  void codeWithLinesOfItsOwnIsABlock() {
    assertEquals(List.of("1: " + POD), blocks("<code>" + POD + "</code> <code>kind</code>"));
  }

  @Test
  void textOfAFormAndOfAScriptAreBlocks() {
    assertEquals(List.of("2: " + POD, "5: " + POD),
        blocks("<textarea>\n" + POD + "</textarea>\n<script type='application/yaml'>" + POD + "</script>"));
  }

  @Test
  void spansOfHighlightersAreNoText() {
    assertEquals(List.of("1: " + POD),
        blocks("<pre><span class='k'>apiVersion</span><span>:</span> v1\n<span>kind</span>: <span>Pod\n</span></pre>"));
  }

  @Test
  void entitiesAreRead() {
    String page = "<pre>apiVersion: v1\nkind: Pod\n# &quot;&lt;&amp;lt;&#39;&#x26;é&unknown; & &eacute;&notin; &amp&gt\n</pre>";

    assertEquals(List.of("1: " + POD + "# \"<&lt;'&é&unknown; & é∉ &>\n"), blocks(page));
  }

  @Test
  void anEntityIsMarkedAsAWhole() {
    Source block = Blocks.of("page.html", "<pre>apiVersion: v1\nkind: Pod\na: &lt;</pre>").get(0).source();
    int sign = block.text().indexOf('<');

    assertEquals("&lt;", block.origin().toFile(new Span(sign, sign + 1)).of(block.file().text()));
  }

  @Test
  void fixedSpacesAreSpaces() {
    assertEquals(List.of("1: " + POD + "spec:\n  a: 1\n"), blocks("<pre>" + POD + "spec:\n&nbsp;\u00A0a:&nbsp;1\n</pre>"));
  }

  @Test
  void elementsThatBreakLinesDo() {
    assertEquals(List.of("1: " + POD + "\na: 1"), blocks("<pre>apiVersion: v1<br>kind: Pod<br/><br>a: 1</pre>"));
    assertEquals(List.of("1: " + POD + "\na: 1\n"), blocks("<pre><div>apiVersion: v1</div><div>kind: Pod\n</div><div></div><div>a: 1</div></pre>"));
    assertEquals(List.of("1: " + POD), blocks("<pre><ol><li>apiVersion: v1</li><li>kind: Pod</li></ol></pre>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=highlight><table><tr><td class='gutter gl'><pre class=lineno>1\n2\n</pre></td><td class=code><pre>%s</pre></td></tr></table></div>",
        "<table class=lntable><tr><td class=lntd><pre><code><span class=lnt>1\n</span><span class=lnt>2\n</span></code></pre></td><td class=lntd><pre>%s</pre></td></tr></table>",
        "<pre><span class=\"linenos\">1</span>%s</pre>",
        "<pre>%s<span aria-hidden=true class=line-numbers-rows><span></span>1</span></pre>",
        "<pre><span style='margin-right:0.4em; user-select: none'>1 </span>%s</pre>",
        "<pre><button>Copy</button>%s</pre>",
        "<table><tr><td class=blob-num>1</td><td class=blob-code>apiVersion: v1</td></tr><tr><td class=blob-num>2</td><td class=blob-code>kind: Pod</td></tr></table>",
      })
  void numbersOfLinesAreNoText(String page) {
    assertEquals(List.of(POD), Blocks.of("page.html", page.replace("%s", POD)).stream().map(block -> block.source().text()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre class=yaml>", "<pre data-lang=yaml>", "<pre class='brush: yaml; gutter: false'>", "<pre><code class='hljs language-YAML'>",
        "<figure class='highlight yaml'><pre>", "<div class='highlight-source-yaml'><pre>", "<div class='language-yml highlighter-rouge'><div><pre>",
      })
  void aBlockThatIsSaidToBeYamlIsFoundThoughItIsBroken(String opening) {
    assertEquals(List.of("1: " + BROKEN), blocks(opening + BROKEN + "</pre>"));
  }

  @Test
  void aBlockThatIsNotSaidToBeYamlIsLeftAloneIfItIsBroken() {
    assertEquals(List.of(), blocks("<pre>" + BROKEN + "</pre>"));
  }

  @Test
  void aByteOrderMarkAndSignsBeyondTheFirstPlaneMoveNoPlace() {
    assertEquals(List.of("2: " + POD), blocks("\uFEFF<p>\ud83d\ude00</p>\n<pre>" + POD + "</pre>"));
  }

  @Test
  void lineBreaksAreThePagesOwn() {
    assertEquals(List.of("2: apiVersion: v1\r\nkind: Pod\r\n"), blocks("<pre>\r\napiVersion: v1\r\nkind: Pod\r\n</pre>"));
  }

  @Test
  void deepNestingEndsNoProgram() {
    assertEquals(List.of(), blocks("<div>".repeat(20_000) + "<pre>" + "<b>".repeat(20_000) + POD + "</pre>"));
    assertEquals(List.of("1: " + POD), blocks("<div>".repeat(400) + "<pre>" + POD + "</pre>"));
  }

  private static List<String> blocks(String page) {
    return Blocks.described("page.html", page);
  }
}
