package dev.tidewaiter.text;

import java.util.List;

/** Where the text of a source was cut from: a map of its offsets to offsets of the file. */
public sealed interface Origin {

  /** The text is the file's own text. */
  Origin IDENTITY = new Identity();

  /** The offset in the file that an offset of the text came from. */
  int toFile(int offset);

  /** The span in the file that a span of the text came from; what stands in the file between its pieces belongs to it. */
  Span toFile(Span span);

  /** The text is the file's own text. */
  record Identity() implements Origin {
    @Override
    public int toFile(int offset) {
      return offset;
    }

    @Override
    public Span toFile(Span span) {
      return span;
    }
  }

  /**
   * A program made the text of a file, and it is not known of what in it: all places are where the file starts.
   *
   * @param file cut from nothing itself
   */
  record Rendered(Source file) implements Origin {
    @Override
    public int toFile(int offset) {
      return 0;
    }

    @Override
    public Span toFile(Span span) {
      return Span.at(0);
    }
  }

  /**
   * The text was put together from pieces of a file, such as the lines of a block in a page.
   *
   * @param file the whole file, under the name that reports call it by; it was cut from nothing itself
   * @param pieces in the order of the text, the first at offset 0; never empty
   */
  record Pieces(Source file, List<Piece> pieces) implements Origin {
    public Pieces {
      pieces = List.copyOf(pieces);
      if (file.origin() != IDENTITY) {
        throw new IllegalArgumentException(file.name() + " was cut from another file itself");
      }
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
      Piece piece = pieces.get(at(offset));
      return piece.file() + Math.min(offset - piece.text(), piece.length());
    }

    @Override
    public Span toFile(Span span) {
      int start = toFile(span.start());
      if (span.length() == 0) {
        return Span.at(start);
      }
      int last = at(span.end() - 1);
      Piece piece = pieces.get(last);
      boolean whole = last + 1 < pieces.size() && pieces.get(last + 1).text() == span.end();
      int end = piece.file() + (whole ? piece.length() : Math.min(span.end() - piece.text(), piece.length()));
      return new Span(start, Math.max(start, end));
    }

    /** The index of the piece that an offset of the text is in. */
    private int at(int offset) {
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
      return low;
    }
  }

  /**
   * A piece of a text and what it was in the file: the same characters, or something that means them, such as {@code &lt;}.
   *
   * @param text offset of the piece in the text
   * @param file offset of the piece in the file
   * @param length of the piece in the file; text beyond it maps to the end of the piece
   */
  record Piece(int text, int file, int length) {}
}
