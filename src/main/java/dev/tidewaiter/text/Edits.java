package dev.tidewaiter.text;

import java.util.List;

/** Changes a text at some places and nowhere else. */
public final class Edits {

  private Edits() {}

  /**
   * The text after some edits.
   *
   * @param edits in the order of the text, none overlapping another
   */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Edit edit : edits) {
      out.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return out.append(text, done, text.length()).toString();
  }
}
