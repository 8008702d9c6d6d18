package dev.tidewaiter.input.ignore;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as Git matches paths with it: {@code ?} is one byte and {@code *} any number, neither a slash; {@code **} between slashes any
 * number of directories; a set in brackets one byte; a backslash takes the next character as it is. What is no pattern matches nothing.
 *
 * <p>Source: gitignore(5), and what Git 2.39 answers where that leaves something open.
 */
final class ByteGlob {

  private static final ByteGlob NOTHING = new ByteGlob(List.of(), false);

  /** Any bytes but slashes. */
  private static final ByteSet STAR = ByteSet.NONE.copy();

  /** Any bytes. */
  private static final ByteSet TREE = ByteSet.NONE.copy();

  /** Nothing, or directories with the slash behind them. */
  private static final ByteSet DIRECTORIES = ByteSet.NONE.copy();

  private final ByteSet[] steps;
  private final boolean valid;

  private ByteGlob(List<ByteSet> steps, boolean valid) {
    this.steps = steps.toArray(new ByteSet[0]);
    this.valid = valid;
  }

  /**
   * Reads a pattern.
   *
   * @param literal how many characters at its start are a text; double stars count at once behind it as they do behind a slash
   */
  static ByteGlob of(String pattern, int literal) {
    List<ByteSet> steps = new ArrayList<>(pattern.length());
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (c == '*') {
        i = star(pattern, i, literal, steps);
      } else if (c == '[') {
        BracketReader bracket = new BracketReader(pattern, i + 1);
        if (!bracket.read()) {
          return NOTHING;
        }
        steps.add(bracket.set());
        i = bracket.end();
      } else if (c == '\\' && i + 1 == pattern.length()) {
        return NOTHING;
      } else {
        i += c == '\\' ? 1 : 0;
        steps.add(c == '?' ? ByteSet.NO_SLASH : ByteSet.of(pattern.charAt(i)));
        i++;
      }
    }
    return new ByteGlob(steps, true);
  }

  /** Adds the step for stars; where the pattern goes on. */
  private static int star(String pattern, int start, int literal, List<ByteSet> steps) {
    int end = start;
    while (end < pattern.length() && pattern.charAt(end) == '*') {
      end++;
    }
    boolean opens = start == literal || pattern.charAt(start - 1) == '/';
    boolean closes = end == pattern.length() || pattern.charAt(end) == '/' || pattern.startsWith("\\/", end);
    if (end - start < 2 || !opens || !closes) {
      steps.add(STAR);
    } else if (end < pattern.length() && pattern.charAt(end) == '/') {
      steps.add(DIRECTORIES);
      return end + 1;
    } else {
      steps.add(TREE);
    }
    return end;
  }

  /** Backtracks to the last star only, and beyond it to the last double star, so that the time is bounded by the lengths multiplied. */
  boolean matches(String text) {
    int step = 0;
    int at = 0;
    int star = -1;
    int starAt = 0;
    int tree = -1;
    int treeAt = 0;
    while (valid) {
      if (step < steps.length && steps[step] == STAR) {
        star = step++;
        starAt = at;
      } else if (step < steps.length && (steps[step] == TREE || steps[step] == DIRECTORIES)) {
        tree = step++;
        treeAt = at;
        star = -1;
      } else if (step == steps.length && at == text.length()) {
        return true;
      } else if (step < steps.length && at < text.length() && steps[step].has(text.charAt(at))) {
        step++;
        at++;
      } else if (star >= 0 && starAt < text.length() && text.charAt(starAt) != '/') {
        at = ++starAt;
        step = star + 1;
      } else if (tree >= 0 && treeAt < text.length()) {
        treeAt = steps[tree] == TREE ? treeAt + 1 : text.indexOf('/', treeAt) + 1;
        if (treeAt == 0) {
          return false;
        }
        at = treeAt;
        step = tree + 1;
        star = -1;
      } else {
        return false;
      }
    }
    return false;
  }
}
