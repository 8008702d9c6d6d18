package dev.tidewaiter.input.program;

/** A line of a template, in which braces stand around what is put in. */
final class TemplateLine {

  private static final String OPENING = "{{";
  private static final String CLOSING = "}}";

  /** Fewer letters tell nothing. */
  private static final int FEWEST_LETTERS = 2;

  private TemplateLine() {}

  /** How many characters stand before the first brace; all if there is none. */
  static int literal(String line) {
    int opening = line.indexOf(OPENING);
    return opening < 0 ? line.length() : opening;
  }

  /** Whether a line could have been made of this one: all that stands outside of braces is in it, in this order. */
  static boolean mayBecome(String line, String rendered) {
    String subject = rendered.stripTrailing();
    int at = literal(line);
    int letters = letters(line, 0, at);
    if (at == line.length()) {
      return letters >= FEWEST_LETTERS && line.stripTrailing().equals(subject);
    }
    if (!subject.startsWith(line.substring(0, at))) {
      return false;
    }
    int in = at;
    while (at < line.length()) {
      int closing = line.indexOf(CLOSING, at);
      if (closing < 0) {
        return letters >= FEWEST_LETTERS;
      }
      int next = closing + CLOSING.length() + literal(line.substring(closing + CLOSING.length()));
      String piece = line.substring(closing + CLOSING.length(), next);
      letters += letters(piece, 0, piece.length());
      boolean ends = next == line.length();
      piece = ends ? piece.stripTrailing() : piece;
      int found = ends ? Math.max(in, subject.length() - piece.length()) : subject.indexOf(piece, in);
      if (found < 0 || !subject.startsWith(piece, found)) {
        return false;
      }
      in = found + piece.length();
      at = next;
    }
    return letters >= FEWEST_LETTERS;
  }

  private static int letters(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
