package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fast reader takes, what it makes of it and what it leaves. Line breaks are written as {@code ;} in the tables. */
class FastReaderTest {

  private static final FastReader READER = new FastReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a: b~:{a@0-1=b@3-4}@0-4",
        "a : b # c~:{a@0-1=b@4-5}@0-5",
        "a: b c  ;   d;;  e #f~:{a@0-1=b c d;e@3-18}@0-18",
        "a:;- b;-   c: d;    e:;f: g~:{a@0-1=-[b@5-6, :{c@11-12=d@14-15, e@20-21=@22-22}@11-22]@3-22, f@23-24=g@26-27}@0-27",
        "- - a;  - b;- c~-[-[a@4-5, b@10-11]@2-11, c@14-15]@0-15",
        "-;- a~-[@1-1, a@4-5]@0-5",
        "'a': 'it''s';\"b\" : \"\\x41\\n\"~:{'a'@0-3='it's'@5-12, \"b\"@13-16=\"A;\"@19-27}@0-27",
        "a: 'b  ;  ;  c'~:{a@0-1='b;c'@3-15}@0-15",
        "a: \"b \\;  c\\ ; d\"~:{a@0-1=\"b c  d\"@3-17}@0-17",
        "a: [b, {c: 'd', e: []}, ];f: {}~:{a@0-1=[b@4-5, {c@8-9='d'@11-14, e@16-17=[]@19-21}@7-22]@3-25, f@26-27={}@29-31}@0-31",
        "{\"a\":1;,\"b\" : [true]}~{\"a\"@1-4=1@5-6, \"b\"@8-11=[true@15-19]@14-20}@0-21",
        "a: |;  b;   c; ;d: >-;  e;  f;;  g;;~:{a@0-1=|b; c;|@3-13, d@16-17=>e f;g>@19-34}@0-34",
        "a: |+ # c;  b;;~:{a@0-1=|b;;|@3-13}@0-13",
        "a: |1;  b~:{a@0-1=| b|@3-9}@0-9",
        "a: |;b: c~:{a@0-1=||@3-4, b@5-6=c@8-9}@0-9",
        "a: ::/0;?b: -c;...; ~:{a@0-1=::/0@3-7, ?b@8-10=-c@12-14}@0-14",
        "a: &x b;c: *x~:{a@0-1=&x b@6-7, c@8-9=*x@11-13}@0-13",
      })
  void readsTheTree(String text, String tree) {
    assertEquals(tree, read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: c", "a: - b", "a: b;  c: d", "a: @b", "a: `b`", "a: %b", "a: {{ b }}", "a: !b c", "? a;: b", "a;b: c", "a: 'b",
        "a: \"b", "a: [b", "a: [b}", "a: [b]c", "a: 'b'c", "a:;\tb: c", "a: b;\t", "a: *x", "a: &x b;c: &x d", "<<: {a: b}",
        "a: \"\\q\"", "a: \"\\ud800\"", "a: \u0001", "a: \u0085", "a: \u2028", "a: b;... # c", "a: b;...;c: d", "a: b;---;c: d",
        "--- a", "%YAML 1.1;---;a: b", "a: |0;  b", "a: |;    ;  b", "a:;    b: c;  d: e", "- a;b: c", "a: b;- c", "a: [b: c]",
        "a: {b}", "a: 'b;--- c'", "a: |;\tb"
      })
  void leavesWhatItDoesNotKnow(String text) {
    assertEquals("not mine", read(text));
  }

  @Test
  void leavesKeysTooLongForGo() {
    assertTrue(takes("k".repeat(1000) + ": v"));
    assertFalse(takes("k".repeat(1025) + ": v"));
  }

  @Test
  void leavesDeepNesting() {
    assertTrue(takes("- ".repeat(200) + "a"));
    assertFalse(takes("- ".repeat(201) + "a"));
    assertFalse(takes("a: " + "[".repeat(100_000)));
  }

  @Test
  void offsetsAreThoseOfTheWholeText() {
    TreeBuilder tree = new TreeBuilder();
    assertTrue(READER.read("x: y\n---\na: b # c\n---\nz: [", 9, 18, tree));
    assertEquals(":{a@9-10=b@12-13}@9-13", TreeText.of(tree.root()));
    assertEquals(new YamlComment(new Span(14, 17), true), tree.comments().get(0));
  }

  @Test
  void windowsLineBreaksAreLineBreaks() {
    TreeBuilder tree = new TreeBuilder();
    String text = "a: b\r\n# c\r\nd: |\r\n  e\r\n  f\r\n";
    assertTrue(READER.read(text, 0, text.length(), tree));
    assertEquals(":{a@0-1=b@3-4, d@11-12=|e;f;|@14-25}@0-25", TreeText.of(tree.root()));
    assertEquals(new Span(6, 9), tree.comments().get(0).span());
  }

  private static boolean takes(String text) {
    return READER.read(text, 0, text.length(), new TreeBuilder());
  }

  private static String read(String table) {
    String text = table.replace(';', '\n');
    TreeBuilder tree = new TreeBuilder();
    return READER.read(text, 0, text.length(), tree) ? TreeText.of(tree.root()) : "not mine";
  }
}
