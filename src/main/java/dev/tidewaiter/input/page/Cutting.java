package dev.tidewaiter.input.page;

import dev.tidewaiter.text.EncodingProblem;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a text together from parts of another, and remembers where each part stands in the page that the other was cut from itself. So
 * what was cut from a cutting still knows its place in the page.
 */
final class Cutting {

  private final Source from;
  private final List<Origin.Piece> outer;
  private final StringBuilder text = new StringBuilder();
  private final List<Origin.Piece> pieces = new ArrayList<>();
  private final List<EncodingProblem> problems = new ArrayList<>();

  /** The length of the last piece in the text, if it has the same length there and in the page; else -1. */
  private int growing = -1;

  Cutting(Source from) {
    this.from = from;
    this.outer = from.origin() instanceof Origin.Pieces cut ? cut.pieces() : List.of(new Origin.Piece(0, 0, from.text().length()));
  }

  /** Adds a part as it stands. */
  void take(int start, int end) {
    for (int at = start, i = pieceAt(start); at < end; i++) {
      Origin.Piece piece = outer.get(i);
      int pieceEnd = endOf(i);
      int to = Math.min(end, pieceEnd);
      boolean same = pieceEnd - piece.text() == piece.length();
      encoding(at, to);
      if (same) {
        grow(piece.file() + at - piece.text(), to - at);
      } else {
        add(piece.file(), piece.length());
      }
      text.append(from.text(), at, to);
      at = to;
    }
  }

  /** Adds what a part means where that is not how it is written. */
  void replace(int start, int end, String meaning) {
    if (!meaning.isEmpty()) {
      Span at = from.origin().toFile(new Span(start, end));
      add(at.start(), at.length());
      text.append(meaning);
    }
  }

  /** Whether the text so far ends with a line break. */
  boolean endsLine() {
    return text.length() > 0 && text.charAt(text.length() - 1) == '\n';
  }

  int length() {
    return text.length();
  }

  /** The text as a source of its own. A piece that was replaced is not the last one, so that its end is known too. */
  Source source() {
    List<Origin.Piece> all = new ArrayList<>(pieces);
    int last = all.size() - 1;
    if (growing < 0) {
      all.add(last < 0 ? new Origin.Piece(0, 0, 0) : new Origin.Piece(text.length(), all.get(last).file() + all.get(last).length(), 0));
    }
    return new Source(from.name(), text.toString(), new Origin.Pieces(from.file(), all), problems);
  }

  private void add(int file, int length) {
    pieces.add(new Origin.Piece(text.length(), file, length));
    growing = -1;
  }

  /** A piece with the same length in the text and in the page; it joins the one before if that ends where it starts. */
  private void grow(int file, int length) {
    int last = pieces.size() - 1;
    if (growing >= 0 && pieces.get(last).file() + growing == file) {
      growing += length;
      pieces.set(last, new Origin.Piece(pieces.get(last).text(), pieces.get(last).file(), growing));
    } else {
      add(file, length);
      growing = length;
    }
  }

  private void encoding(int start, int end) {
    for (EncodingProblem problem : from.encodingProblems()) {
      if (problem.offset() >= start && problem.offset() < end) {
        problems.add(new EncodingProblem(text.length() + problem.offset() - start, problem.message()));
      }
    }
  }

  private int endOf(int piece) {
    return piece + 1 < outer.size() ? outer.get(piece + 1).text() : from.text().length();
  }

  /** The piece of the text we cut from that an offset is in. */
  private int pieceAt(int offset) {
    int low = 0;
    int high = outer.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (outer.get(middle).text() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
