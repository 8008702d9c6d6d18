package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class VisibleProperties {

  @Property(tries = 300)
  void nothingThatATerminalObeysIsLeft(@ForAll String text) {
    assertTrue(Visible.of(text).chars().noneMatch(Character::isISOControl));
  }

  @Property(tries = 100)
  void ordinaryTextIsLeftAsItIs(@ForAll @CharRange(from = ' ', to = '~') String text) {
    assertEquals(text, Visible.of(text));
  }

  @Property(tries = 300)
  void anyPlaceInAnyTextIsReported(@ForAll @StringLength(max = 400) String text, @ForAll int one, @ForAll int other) {
    int a = Math.floorMod(one, text.length() + 1);
    int b = Math.floorMod(other, text.length() + 1);
    Finding finding = Samples.of(Severity.ERROR, Source.of("x", text), new Span(Math.min(a, b), Math.max(a, b)), text, "", List.of());

    String printed = Samples.print(new TextReporter(false, false), finding);

    assertTrue(printed.chars().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c)), printed);
  }
}
