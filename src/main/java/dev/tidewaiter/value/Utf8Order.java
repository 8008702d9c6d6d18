package dev.tidewaiter.value;

import java.util.Comparator;

/** The order of Go's strings: by the bytes of their UTF-8, which is the order of their code points. */
public final class Utf8Order {

  /** The order, for what is to be kept in it. */
  public static final Comparator<String> COMPARATOR = new Comparing();

  private Utf8Order() {}

  /** Compares two strings; differs from {@link String#compareTo} where one has a surrogate pair and the other U+E000 to U+FFFF. */
  public static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean xHigh = Character.isSurrogate(x);
        boolean yHigh = Character.isSurrogate(y);
        return xHigh == yHigh ? x - y : xHigh ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }

  private static final class Comparing implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      return Utf8Order.compare(a, b);
    }
  }
}
