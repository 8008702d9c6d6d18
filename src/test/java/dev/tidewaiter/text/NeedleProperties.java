package dev.tidewaiter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NeedleProperties {

  /** Letters that are alike in their lower bits among them. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab-\nᄁ").ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("ab-\nᄁ").ofMinLength(1).ofMaxLength(4);
  }

  @Property(tries = 2000)
  void standsWhereTheJdkFindsIt(@ForAll("texts") String text, @ForAll("words") String word) {
    for (int from = 0; from <= text.length(); from++) {
      assertEquals(text.indexOf(word, from), Needle.of(word).in(text, from));
    }
  }

  @Property(tries = 2000)
  void theFirstOfSomeWordsIsFound(@ForAll("texts") String text, @ForAll("words") String one, @ForAll("words") String other) {
    int first = text.indexOf(one);
    int second = text.indexOf(other);
    int expected = first < 0 || second < 0 ? Math.max(first, second) : Math.min(first, second);

    assertEquals(expected, Needle.of(one, other).in(text, 0));
  }
}
