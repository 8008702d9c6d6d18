package dev.tidewaiter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginTest {

  /** Two lines quoted in a page, the second with an entity: {@code a: 1} and {@code b: <x}. */
  private static final Source PAGE = Source.of("page.md", "text\n> a: 1\n> b: &lt;x\n");

  private static final Source BLOCK =
      new Source(
          "page.md",
          "a: 1\nb: <x\n",
          new Origin.Pieces(
              PAGE,
              List.of(new Origin.Piece(0, 7, 5), new Origin.Piece(5, 14, 3), new Origin.Piece(8, 17, 4), new Origin.Piece(9, 21, 2))),
          List.of());

  @Test
  void aSpanInAPieceIsTheSameTextInTheFile() {
    assertCut("1", "1");
  }

  @Test
  void aCharacterWrittenAsAnEntityIsTheWholeEntity() {
    assertCut("<", "&lt;");
  }

  @Test
  void aSpanOverAnEntityEndsBehindWhatFollowsIt() {
    assertCut("<x", "&lt;x");
  }

  @Test
  void aSpanOverTwoPiecesHoldsWhatStandsBetweenThem() {
    assertCut("1\nb", "1\n> b");
  }

  @Test
  void aSpanThatEndsWithItsPieceDoesNotReachTheNext() {
    assertCut("a: 1\n", "a: 1\n");
  }

  @Test
  void anEmptySpanStaysEmpty() {
    assertEquals(Span.at(14), BLOCK.origin().toFile(Span.at(5)));
  }

  @Test
  void theEndOfTheTextIsTheEndOfItsLastPiece() {
    assertEquals(PAGE.text().length(), BLOCK.origin().toFile(BLOCK.text().length()));
  }

  @Test
  void aWholeFileIsItsOwnFile() {
    assertSame(PAGE, PAGE.file());
  }

  @Test
  void aBlockKnowsItsFile() {
    assertSame(PAGE, BLOCK.file());
  }

  @Test
  void nothingIsCutTwice() {
    List<Origin.Piece> pieces = List.of(new Origin.Piece(0, 0, 1));

    assertThrows(IllegalArgumentException.class, () -> new Origin.Pieces(BLOCK, pieces));
  }

  private static void assertCut(String inText, String inFile) {
    int start = BLOCK.text().indexOf(inText);
    assertEquals(inFile, BLOCK.origin().toFile(new Span(start, start + inText.length())).of(PAGE.text()));
  }
}
