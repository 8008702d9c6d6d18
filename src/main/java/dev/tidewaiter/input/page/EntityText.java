package dev.tidewaiter.input.page;

import org.jsoup.parser.Parser;

/** Finds for each character of a text in HTML how the page writes it: as itself, or as an entity such as {@code &lt;}. */
final class EntityText {

  /** The longest name of an entity has 31 letters; more digits than these need no number. */
  private static final int LONGEST = 40;

  private static final char FIXED_SPACE = '\u00A0';

  private final String page;
  private final Cutting cutting;

  EntityText(String page, Cutting cutting) {
    this.page = page;
    this.cutting = cutting;
  }

  /** Adds what a part of the page means. A space that may not break is a space, as it is when a reader copies it. */
  void add(int start, int end, String meaning) {
    int at = start;
    int done = 0;
    while (done < meaning.length()) {
      int plain = plain(at, end, meaning, done);
      cutting.take(at, at + plain);
      at += plain;
      done += plain;
      if (done == meaning.length()) {
        return;
      }
      int length = at < end && page.charAt(at) == '&' ? entity(at, end, meaning, done) : 0;
      if (length > 0) {
        String meant = Parser.unescapeEntities(page.substring(at, at + length), false);
        cutting.replace(at, at + length, meant.replace(FIXED_SPACE, ' '));
        at += length;
        done += meant.length();
      } else if (at < end && page.charAt(at) == FIXED_SPACE && meaning.charAt(done) == FIXED_SPACE) {
        cutting.replace(at, at + 1, " ");
        at++;
        done++;
      } else if (at < end && page.charAt(at) == meaning.charAt(done)) {
        cutting.take(at, at + 1);
        at++;
        done++;
      } else if (at < end) {
        at++;
      } else {
        cutting.replace(end, end, meaning.substring(done));
        return;
      }
    }
  }

  /** How many characters from here on the page writes as themselves. */
  private int plain(int from, int end, String meaning, int done) {
    int count = 0;
    while (from + count < end && done + count < meaning.length()) {
      char c = page.charAt(from + count);
      if (c == '&' || c == FIXED_SPACE || c != meaning.charAt(done + count)) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The length of the entity at a place, if it means what comes next; else 0. */
  private int entity(int at, int end, String meaning, int done) {
    for (int to = at + 2; to <= end && to - at < LONGEST && isName(page.charAt(to - 1)); to++) {
      String written = page.substring(at, to);
      String meant = Parser.unescapeEntities(written, false);
      if (!meant.equals(written) && meaning.startsWith(meant, done)) {
        return to - at + (to < end && page.charAt(to) == ';' ? 1 : 0);
      }
    }
    return 0;
  }

  private static boolean isName(char c) {
    return c == '#' || c == ';' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
