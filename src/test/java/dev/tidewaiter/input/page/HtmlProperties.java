package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.text.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;

/** However a page writes the characters of a block, each is read as what it means and knows its place. */
class HtmlProperties {

  private static final String HEAD = "apiVersion: v1\nkind: Pod\n# ";

  /** A character and one of the ways to write it. */
  private record Written(String meaning, String html) {}

  @Property(tries = 500)
  void everyCharacterKnowsItsPlace(@ForAll("characters") List<Written> characters) {
    StringBuilder text = new StringBuilder(HEAD);
    StringBuilder html = new StringBuilder("<p>&lt;</p><pre>").append(HEAD);
    for (Written one : characters) {
      text.append(one.meaning());
      html.append(one.html());
    }
    List<PageBlock> blocks = Blocks.of("page.html", html.append("</pre>").toString());

    assertEquals(1, blocks.size());
    Source block = blocks.get(0).source();
    assertEquals(text.toString(), block.text());
    for (int i = 0; i < block.text().length(); i++) {
      String there = html.substring(block.origin().toFile(i));
      String meant = Parser.unescapeEntities(there.substring(0, Math.min(there.length(), 12)), false);
      char c = block.text().charAt(i);
      assertTrue(
          Character.isLowSurrogate(c) || meant.charAt(0) == (c == ' ' && meant.charAt(0) == '\u00A0' ? '\u00A0' : c),
          () -> c + " is not " + there);
    }
  }

  @Provide
  Arbitrary<List<Written>> characters() {
    Arbitrary<Written> ways =
        Arbitraries.of(
            new Written("<", "&lt;"), new Written("<", "&#60;"), new Written("<", "&#x3C;"), new Written("&", "&amp;"), new Written("& ", "& "),
            new Written("&lt;", "&amp;lt;"), new Written("\"", "&quot;"), new Written("'", "&#39;"), new Written(" ", "&nbsp;"),
            new Written(" ", "\u00A0"), new Written("é", "&eacute;"), new Written("\ud83d\ude00", "&#128512;"), new Written("\ud83d\ude00", "\ud83d\ude00"),
            new Written("k", "<span class=k>k</span>"), new Written("", "<!-- no text -->"), new Written(">", "&gt "), new Written("x", "x"));
    Arbitrary<Written> fixed = ways.map(one -> one.html().equals("&gt ") ? new Written("> ", "&gt ") : one);
    return Combinators.combine(fixed, Arbitraries.of("", "a", "1", ";")).as((one, behind) -> new Written(one.meaning() + behind, one.html() + behind))
        .list().ofMaxSize(12);
  }
}
