package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trees of what the fast reader leaves. Line breaks are written as {@code ;} in the tables. */
class GeneralReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "? a;: b~:{a@2-3=b@6-7}@0-7",
        "? a~:{a@2-3=@3-3}@0-3",
        "?;: b~:{@1-1=b@4-5}@0-5",
        "{a}~{a@1-2=@2-2}@0-3",
        "{? a : b}~{a@3-4=b@7-8}@0-9",
        "[a: b, c]~[{a@1-2=b@4-5}@1-5, c@7-8]@0-9",
        "[? a : b]~[{a@3-4=b@7-8}@1-8]@0-9",
        "{{ a }}~{{a@3-4=@5-5}@1-6=@6-6}@0-7",
        "a: !!int 5~:{a@0-1=!<tag:yaml.org,2002:int> 5@9-10}@0-10",
        "a: !x 5~:{a@0-1=!<!x> 5@6-7}@0-7",
        "a: ! 5~:{a@0-1=!<!> 5@5-6}@0-6",
        "a: !<b> 5~:{a@0-1=!<b> 5@8-9}@0-9",
        "a: !!str~:{a@0-1=!<tag:yaml.org,2002:str> @8-8}@0-8",
        "%TAG !e! x:;---;a: !e!b c~:{a@16-17=!<x:b> c@24-25}@16-25",
        "a: &x;  b: c~:{a@0-1=&x :{b@8-9=c@11-12}@8-12}@0-12",
        "a: &x;- b~:{a@0-1=&x -[b@8-9]@6-9}@0-9",
        "&x a: b~:{&x a@3-4=b@6-7}@0-7",
        "a: &x !y [b]~:{a@0-1=&x !<!y> [b@10-11]@9-12}@0-12",
        "a: !y &x [b]~:{a@0-1=&x !<!y> [b@10-11]@9-12}@0-12",
        "&x a: &x b;c: *x~:{&x a@3-4=&x b@9-10, c@11-12=*x@14-16}@0-16",
        "a: &x [*x]~:{a@0-1=&x [*x?@7-9]@6-10}@0-10",
        "a: &x [&x b];c: *x~:{a@0-1=&x [&x b@10-11]@6-12, c@13-14=*x@16-18}@0-18",
        "a: b;...;c~:{a@0-1=b@3-4}@0-4",
        "[a] b~[a@1-2]@0-3",
        "a: |;;  b; ;;c: d~:{a@0-1=|;b;|@3-9, c@13-14=d@16-17}@0-17",
        "a: | # c~:{a@0-1=||@3-8}@0-8",
        "a:;- - b;  - c;- d~:{a@0-1=-[-[b@7-8, c@13-14]@5-14, d@17-18]@3-18}@0-18",
      })
  void readsTheTree(String text, String tree) {
    YamlDocument document = WholeText.general(text.replace(';', '\n'));
    assertEquals(Optional.empty(), document.problem());
    assertEquals(tree, TreeText.of(document.root()));
  }

  @Test
  void columnsAreCodePointsAndOffsetsAreNot() {
    assertEquals(":{😀@0-2=:{a@7-8=b@10-11, c@14-15=d@17-18}@7-18}@0-18", tree("😀: \n  a: b\n  c: d"));
    assertEquals("[😀@1-3, a@5-6]@0-7", tree("[😀, a]"));
  }

  @Test
  void otherLineBreaksAreLineBreaks() {
    assertEquals(":{a@0-1=b@3-4, c@5-6=d@8-9}@0-9", tree("a: b\u0085c: d"));
    assertEquals(":{a@0-1=b@3-4, c@5-6=d@8-9}@0-9", tree("a: b\rc: d"));
  }

  @Test
  void aByteOrderMarkIsPassed() {
    assertEquals(":{a@1-2=b@4-5}@1-5", tree("\uFEFFa: b"));
  }

  @Test
  void whatHoldsNothingHasNoTree() {
    for (String text : List.of("", " \n", "# c", "\uFEFF")) {
      assertEquals(Optional.empty(), WholeText.general(text).root());
    }
  }

  @Test
  void commentsAreKeptWithTheirPlace() {
    YamlDocument document = WholeText.general("# a\nb: !x c # d\ne: | # f\n  # g\n");

    assertEquals(
        List.of(new YamlComment(new Span(0, 3), false), new YamlComment(new Span(12, 15), true), new YamlComment(new Span(21, 24), true)),
        document.comments());
  }

  @Test
  void depthCostsNoStack() {
    assertTrue(WholeText.general("[".repeat(10_000) + "]".repeat(10_000)).root().isPresent());
    assertTrue(WholeText.general("- ".repeat(10_000) + "a").root().isPresent());
  }

  private static String tree(String text) {
    return TreeText.of(WholeText.general(text).root());
  }
}
