package dev.tidewaiter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetProperties {

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings().withChars("a\n\r \uFEFFé").ofMaxLength(40);
  }

  @Provide
  Arbitrary<List<Integer>> lengths() {
    return Arbitraries.integers().between(1, 9).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 500)
  void anOffsetComesBackFromItsPlace(@ForAll("lines") String text) {
    LineIndex index = LineIndex.of(text);
    int first = text.startsWith("\uFEFF") ? 1 : 0;
    for (int offset = first; offset <= text.length(); offset++) {
      assertEquals(offset, index.offset(index.position(offset)));
    }
  }

  @Property(tries = 500)
  void everyLineStartsWhereTheOneBeforeEnded(@ForAll("lines") String text) {
    LineIndex index = LineIndex.of(text);
    int end = 0;
    for (int line = 1; line <= index.lines(); line++) {
      Span span = index.line(line);
      assertTrue(span.start() >= end && span.end() <= text.length());
      assertTrue(span.of(text).chars().noneMatch(c -> c == '\n' || c == '\r'));
      end = span.end();
    }
    assertEquals(text.length(), end);
  }

  @Property(tries = 300)
  void aTextOfPiecesLeadsBackToTheFile(@ForAll("lengths") List<Integer> lengths, @ForAll("lengths") List<Integer> gaps) {
    StringBuilder file = new StringBuilder();
    StringBuilder text = new StringBuilder();
    List<Origin.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lengths.size(); i++) {
      file.append("#".repeat(gaps.get(i % gaps.size())));
      pieces.add(new Origin.Piece(text.length(), file.length(), lengths.get(i)));
      String piece = String.valueOf((char) ('a' + i)).repeat(lengths.get(i));
      file.append(piece);
      text.append(piece);
    }
    Origin origin = new Origin.Pieces(Source.of("file", file.toString()), pieces);

    for (int offset = 0; offset < text.length(); offset++) {
      assertEquals(text.charAt(offset), file.charAt(origin.toFile(offset)));
    }
    for (Origin.Piece piece : pieces) {
      Span span = new Span(piece.text(), piece.text() + piece.length());
      assertEquals(span.of(text.toString()), origin.toFile(span).of(file.toString()));
    }
  }

  @Property(tries = 100)
  void theIdentityLeadsWhereItIs(@ForAll("lines") String text) {
    Span whole = new Span(0, text.length());
    assertEquals(whole, Origin.IDENTITY.toFile(whole));
  }
}
