package dev.tidewaiter.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths: {@code ?} is one character and {@code *} any number, neither a slash; {@code **} is any number of directories;
 * {@code [a-z]} is one of a set, {@code [!a-z]} one not of it. A pattern without a slash is for a name at any depth.
 */
public final class Glob {

  private final String pattern;
  private final boolean anyDepth;

  private Glob(String pattern, boolean anyDepth) {
    this.pattern = pattern;
    this.anyDepth = anyDepth;
  }

  /** Reads a pattern; a slash at its end is left out. */
  public static Glob of(String pattern) {
    String clean = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    while (clean.length() > 1 && clean.endsWith("/")) {
      clean = clean.substring(0, clean.length() - 1);
    }
    return new Glob(clean, clean.indexOf('/') < 0);
  }

  public static List<Glob> all(List<String> patterns) {
    List<Glob> globs = new ArrayList<>(patterns.size());
    for (String pattern : patterns) {
      globs.add(of(pattern));
    }
    return globs;
  }

  /** Whether the pattern is for a path written with slashes. */
  public boolean matches(String path) {
    String subject = anyDepth ? path.substring(path.lastIndexOf('/') + 1) : path;
    return isWhole(subject);
  }

  /** Backtracks to the last star only, and beyond it to the last double star, so the time is bounded by the lengths multiplied. */
  private boolean isWhole(String subject) {
    int p = 0;
    int s = 0;
    int starPattern = -1;
    int starSubject = -1;
    int treePattern = -1;
    int treeSubject = -1;
    while (true) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        if (pattern.startsWith("**", p)) {
          boolean directories = pattern.startsWith("**/", p);
          p += directories ? 3 : 2;
          treePattern = p;
          treeSubject = s;
          starPattern = -1;
        } else {
          p++;
          starPattern = p;
          starSubject = s;
        }
        continue;
      }
      if (p == pattern.length() && s == subject.length()) {
        return true;
      }
      int next = s < subject.length() ? step(p, subject.charAt(s)) : -1;
      if (next >= 0) {
        p = next;
        s++;
      } else if (starPattern >= 0 && starSubject < subject.length() && subject.charAt(starSubject) != '/') {
        p = starPattern;
        s = ++starSubject;
      } else if (treePattern >= 0 && treeSubject < subject.length()) {
        treeSubject = afterTree(subject, treePattern, treeSubject);
        if (treeSubject < 0) {
          return false;
        }
        p = treePattern;
        s = treeSubject;
        starPattern = -1;
      } else {
        return false;
      }
    }
  }

  /** Where to try again after a double star: behind the next slash if it stands for directories, else one further. */
  private int afterTree(String subject, int treePattern, int from) {
    if (pattern.charAt(treePattern - 1) != '/') {
      return from + 1;
    }
    int slash = subject.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }

  /** The place in the pattern behind what stands for this character; -1 if nothing does. */
  private int step(int p, char c) {
    if (p == pattern.length()) {
      return -1;
    }
    char wanted = pattern.charAt(p);
    if (wanted == '?') {
      return c == '/' ? -1 : p + 1;
    }
    int close = wanted == '[' ? pattern.indexOf(']', p + 2) : -1;
    if (close > 0) {
      return c != '/' && inSet(p + 1, close, c) ? close + 1 : -1;
    }
    return wanted == c ? p + 1 : -1;
  }

  private boolean inSet(int from, int close, char c) {
    boolean not = pattern.charAt(from) == '!' || pattern.charAt(from) == '^';
    boolean found = false;
    for (int i = not ? from + 1 : from; i < close; i++) {
      if (i + 2 < close && pattern.charAt(i + 1) == '-') {
        found |= pattern.charAt(i) <= c && c <= pattern.charAt(i + 2);
        i += 2;
      } else {
        found |= pattern.charAt(i) == c;
      }
    }
    return found != not;
  }
}
