package dev.tidewaiter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void aLineEndsAtEachKindOfBreak() {
    LineIndex lines = LineIndex.of("a\nb\r\nc\rd");

    assertEquals(4, lines.lines());
    assertEquals(new Position(2, 1), lines.position(2));
    assertEquals(new Position(3, 1), lines.position(5));
    assertEquals(new Position(4, 1), lines.position(7));
  }

  @Test
  void theEndOfTheTextIsAPlace() {
    assertEquals(new Position(1, 2), LineIndex.of("a").position(1));
    assertEquals(new Position(2, 1), LineIndex.of("a\n").position(2));
    assertThrows(IndexOutOfBoundsException.class, () -> LineIndex.of("a").position(2));
  }

  @Test
  void columnsAreUtf16Units() {
    assertEquals(new Position(1, 3), LineIndex.of("😀a").position(2));
  }

  @Test
  void aByteOrderMarkTakesNoColumn() {
    LineIndex lines = LineIndex.of("\uFEFFa\nb");

    assertEquals(new Position(1, 1), lines.position(1));
    assertEquals(new Span(1, 2), lines.line(1));
    assertEquals(new Position(2, 1), lines.position(3));
  }

  @Test
  void aLineIsWithoutItsBreak() {
    LineIndex lines = LineIndex.of("a\r\n\nb");

    assertEquals(new Span(0, 1), lines.line(1));
    assertEquals(new Span(3, 3), lines.line(2));
    assertEquals(new Span(4, 5), lines.line(3));
  }
}
