package dev.tidewaiter.rule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The words of a text with a blank between any two, taken apart when one is asked for: of most rules no one ever asks. Immutable; may be used from any
 * thread.
 */
final class Words extends AbstractList<String> implements RandomAccess {

  private static final char BETWEEN = ' ';

  private final String text;
  private volatile List<String> words = List.of();

  Words(String text) {
    this.text = text;
  }

  @Override
  public String get(int index) {
    return words().get(index);
  }

  @Override
  public int size() {
    return words().size();
  }

  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Answered from the text. */
  @Override
  public boolean contains(Object word) {
    if (!(word instanceof String wanted) || wanted.isEmpty() || wanted.indexOf(BETWEEN) >= 0) {
      return false;
    }
    int at = text.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      if ((at == 0 || text.charAt(at - 1) == BETWEEN) && (end == text.length() || text.charAt(end) == BETWEEN)) {
        return true;
      }
      at = text.indexOf(wanted, at + 1);
    }
    return false;
  }

  private List<String> words() {
    if (words.isEmpty() && !text.isEmpty()) {
      List<String> found = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int end = text.indexOf(BETWEEN, start);
        end = end < 0 ? text.length() : end;
        found.add(text.substring(start, end));
        start = end + 1;
      }
      words = List.copyOf(found);
    }
    return words;
  }
}
