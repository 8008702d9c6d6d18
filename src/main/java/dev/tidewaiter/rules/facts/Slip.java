package dev.tidewaiter.rules.facts;

/** Tells names that differ by a slip of the hand from names that differ. */
public final class Slip {

  private static final int SHORTEST = 4;

  private Slip() {}

  /**
   * Whether one letter was written wrong, left out or put in, two neighbours were swapped, or only the case differs. Digits count things,
   * and short parts tell things apart, so that names which differ in one are two names; short words are near to too much.
   */
  public static boolean between(String a, String b) {
    if (a.equals(b) || Math.min(a.length(), b.length()) < SHORTEST || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    if (a.equalsIgnoreCase(b)) {
      return true;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    return !hasDigit(a, start, endA)
        && !hasDigit(b, start, endB)
        && Math.max(part(a, start), part(b, start)) >= SHORTEST
        && isOneStep(a.substring(start, endA), b.substring(start, endB));
  }

  /** How long the part of a name is, between dashes and the like, that a letter belongs to: short ones tell names apart. */
  private static int part(String name, int at) {
    int start = at;
    while (start > 0 && isLetter(name.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < name.length() && isLetter(name.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean isLetter(char c) {
    return c != '-' && c != '.' && c != '_' && c != '/';
  }

  private static boolean isOneStep(String a, String b) {
    boolean swapped = a.length() == 2 && b.length() == 2 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
    return a.length() <= 1 && b.length() <= 1 || swapped;
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
