package dev.tidewaiter.kube;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression of Go's package regexp. Matching takes time in proportion to the text, whatever the expression.
 *
 * <p>Source: Go 1.26, regexp and regexp/syntax.
 */
public final class GoRegexp {

  private final Pattern pattern;

  private GoRegexp(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * What came of reading an expression.
   *
   * @param regexp empty if there is a problem
   * @param problem in Go's words; empty if there is none
   */
  public record Reading(Optional<GoRegexp> regexp, String problem) {}

  /** Reads an expression. */
  public static Reading read(String text) {
    String tooMuch = new RegexpRepeats(text).problem();
    if (!tooMuch.isEmpty()) {
      return new Reading(Optional.empty(), "error parsing regexp: " + tooMuch);
    }
    try {
      return new Reading(Optional.of(new GoRegexp(Pattern.compile(text))), "");
    } catch (PatternSyntaxException wrong) {
      String message = wrong.getMessage();
      return new Reading(Optional.empty(), message.endsWith("trailing backslash at end of expression") ? message + ": ``" : message);
    }
  }

  /** How many instructions it has become: what each character of a text may cost. */
  public int size() {
    return pattern.programSize();
  }

  /** Whether it matches anywhere in a text. */
  public boolean matchesIn(String text) {
    return pattern.matcher(text).find();
  }

  /** The first match in a text; empty if there is none. */
  public Optional<String> first(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /**
   * The matches in a text that do not overlap.
   *
   * @param most how many at most; all if it is negative
   */
  public List<String> all(String text, long most) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int last = -1;
    while ((most < 0 || found.size() < most) && matcher.find()) {
      // An empty match right behind the match before it does not count.
      if (matcher.end() > matcher.start() || matcher.start() != last) {
        found.add(matcher.group());
      }
      last = matcher.end();
    }
    return found;
  }
}
