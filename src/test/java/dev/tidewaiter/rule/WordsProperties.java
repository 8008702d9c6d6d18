package dev.tidewaiter.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class WordsProperties {

  @Property
  void theyAreTheListThatWasJoined(@ForAll List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'b') String> list) {
    Words words = new Words(String.join(" ", list));

    assertEquals(list, words);
    assertEquals(list.isEmpty(), words.isEmpty());
  }

  @Property
  void oneIsFoundIfItIsWhole(
      @ForAll List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'b') String> list,
      @ForAll @StringLength(max = 3) @CharRange(from = 'a', to = 'b') String word) {
    assertEquals(list.contains(word), new Words(String.join(" ", list)).contains(word));
  }
}
