package dev.tidewaiter.config;

import java.util.ArrayList;
import java.util.List;

/** The words of a suppression: {@code ID, ID -- why}, to a further {@code #} if there is one. */
final class IgnoreWords {

  private static final String REASON = "--";

  private IgnoreWords() {}

  static List<String> of(String text) {
    int reason = text.indexOf(REASON);
    int comment = text.indexOf('#');
    int end = reason < 0 ? text.length() : reason;
    String named = text.substring(0, comment < 0 ? end : Math.min(comment, end));
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= named.length(); i++) {
      if (i == named.length() || named.charAt(i) == ',' || Character.isWhitespace(named.charAt(i))) {
        if (i > start) {
          words.add(named.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
