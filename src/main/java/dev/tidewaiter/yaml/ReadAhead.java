package dev.tidewaiter.yaml;

import dev.tidewaiter.text.EncodingProblem;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.Optional;

/**
 * How far go-yaml has looked into the text. It decodes its input in pieces of 512 bytes and finds what is no text, or a control
 * character, as soon as it needs a character of that piece: before other mistakes in the piece, behind those in the pieces before.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, readerc.go.
 */
final class ReadAhead {

  private static final int PIECE = 512;
  /** A character that the end of the text cuts off is only missed when it is needed. */
  private static final String CUT_OFF = "incomplete";
  private static final int MARK_BYTES = 3;
  private static final char MARK = '\uFEFF';

  private final String text;
  private final Span document;
  private final int start;
  private final Optional<YamlProblem> problem;
  /** Offset behind the last character that was decoded. */
  private int decoded;
  /** Bytes of the next piece that are no text of the document: those of the mark in front of it. */
  private int marked;
  private boolean startsWithMark;

  private ReadAhead(String text, Span document, int start, Optional<YamlProblem> problem, boolean inPieces) {
    this.text = text;
    this.document = document;
    this.start = start;
    this.problem = problem;
    this.marked = start > document.start() ? MARK_BYTES : 0;
    this.decoded = inPieces ? start : Integer.MAX_VALUE;
    this.startsWithMark = inPieces && start < document.end() && text.charAt(start) == MARK;
  }

  static ReadAhead of(Source source, Span document) {
    String text = source.text();
    int start = document.start();
    if (start < document.end() && text.charAt(start) == MARK) {
      start++;
    }
    int odd = firstOdd(text, start, document.end());
    Optional<YamlProblem> problem = problem(source, document, odd);
    return new ReadAhead(text, document, start, problem, problem.isPresent() || odd < document.end());
  }

  /** The offset behind a byte order mark. */
  int start() {
    return start;
  }

  /** The offset up to which the text is known to be good. */
  int end() {
    return decoded;
  }

  boolean startsWithMark() {
    return startsWithMark;
  }

  /** Decodes further pieces until so many characters behind an offset are known. */
  void fill(int at, int characters) throws SyntaxRefusal {
    startsWithMark = at < document.end() && text.charAt(at) == MARK;
    while (at + characters > decoded) {
      if (decoded >= document.end()) {
        decoded = Integer.MAX_VALUE;
        return;
      }
      int next = piece();
      if (problem.isPresent() && problem.get().at().start() < next) {
        int wrong = problem.get().at().start();
        if (wrong == decoded || !problem.get().message().startsWith(CUT_OFF)) {
          throw SyntaxRefusal.of(problem.get().message(), problem.get().at());
        }
        next = wrong;
      }
      decoded = next;
    }
  }

  /** The offset behind the next piece; a character that does not fit whole waits for the next one. */
  private int piece() {
    int bytes = marked;
    int offset = decoded;
    while (offset < document.end()) {
      int c = text.codePointAt(offset);
      int width = c < 0x80 || isLoneOctet(offset) ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes + width > PIECE) {
        break;
      }
      bytes += width;
      offset += Character.charCount(c);
    }
    marked = 0;
    return offset;
  }

  private boolean isLoneOctet(int offset) {
    return problem.isPresent() && problem.get().at().start() == offset && problem.get().message().startsWith("invalid leading");
  }

  private static Optional<YamlProblem> problem(Source source, Span document, int odd) {
    int control = odd;
    while (control < document.end() && isAllowed(source.text(), control)) {
      control = firstOdd(source.text(), control + 1, document.end());
    }
    for (EncodingProblem encoding : source.encodingProblems()) {
      if (document.contains(encoding.offset())) {
        if (encoding.offset() <= control) {
          return Optional.of(new YamlProblem(encoding.message(), new Span(encoding.offset(), encoding.offset() + 1)));
        }
        break;
      }
    }
    return control >= document.end()
        ? Optional.empty()
        : Optional.of(new YamlProblem("control characters are not allowed", new Span(control, control + 1)));
  }

  /** The first character that YAML may refuse, or a byte order mark. */
  private static int firstOdd(String text, int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c > '~' && (c < 0xA0 && c != 0x85 || c >= 0xD800 && isOdd(text, at))) {
        return at;
      }
      at++;
    }
    return end;
  }

  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    return Character.isSurrogate(c) ? !isAllowed(text, at) : c == MARK || c > '\uFFFD';
  }

  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c) ? at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) : c == MARK;
  }
}
