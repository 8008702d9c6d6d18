package dev.tidewaiter.text;

import java.util.List;

/** Where the text of a source was cut from: a map of its offsets to offsets of the file. */
public sealed interface Origin {

  /** The text is the file's own text. */
  Origin IDENTITY = new Identity();

  /** The offset in the file that an offset of the text came from. */
  int toFile(int offset);

  /** The span in the file that a span of the text came from. */
  default Span toFile(Span span) {
    int start = toFile(span.start());
    int end = span.length() == 0 ? start : toFile(span.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }

  /** The text is the file's own text. */
  record Identity() implements Origin {
    @Override
    public int toFile(int offset) {
      return offset;
    }
  }

  /**
   * The text was put together from pieces of the file.
   *
   * @param pieces in the order of the text, the first at offset 0; never empty
   */
  record Pieces(List<Piece> pieces) implements Origin {
    public Pieces {
      pieces = List.copyOf(pieces);
      if (pieces.isEmpty() || pieces.get(0).text() != 0) {
        throw new IllegalArgumentException("the first piece starts at offset 0 of the text");
      }
      for (int i = 1; i < pieces.size(); i++) {
        if (pieces.get(i).text() <= pieces.get(i - 1).text()) {
          throw new IllegalArgumentException("pieces stand in the order of the text");
        }
      }
    }

    @Override
    public int toFile(int offset) {
      int low = 0;
      int high = pieces.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (pieces.get(middle).text() <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      Piece piece = pieces.get(low);
      return piece.file() + Math.min(offset - piece.text(), piece.length());
    }
  }

  /**
   * A piece of a text that stands in the file as it stands in the text.
   *
   * @param text offset of the piece in the text
   * @param file offset of the piece in the file
   * @param length of the piece in the file; text beyond it maps to the end of the piece
   */
  record Piece(int text, int file, int length) {}
}
