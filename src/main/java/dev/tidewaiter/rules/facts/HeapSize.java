package dev.tidewaiter.rules.facts;

/**
 * How much memory a runtime is told to use for its heap at most.
 *
 * @param bytes 0 if nothing is said
 * @param text the words that say it
 */
public record HeapSize(long bytes, String text) {

  private static final HeapSize NONE = new HeapSize(0, "");
  private static final String JAVA = "-Xmx";
  private static final String NODE = "--max-old-space-size=";
  private static final String GO = "GOMEMLIMIT";
  private static final long KIBI = 1024;
  private static final int MOST_DIGITS = 12;

  /** What an argument, or a list of options, says to Java or Node. The last word counts, as it does there. */
  public static HeapSize of(String options) {
    int java = options.lastIndexOf(JAVA);
    if (java >= 0) {
      return at(options, java, java + JAVA.length(), 1);
    }
    int node = options.lastIndexOf(NODE);
    return node < 0 ? NONE : at(options, node, node + NODE.length(), KIBI * KIBI);
  }

  /** What a variable says, to Go by its name. */
  public static HeapSize ofVariable(String name, String value) {
    if (!name.equals(GO)) {
      return of(value);
    }
    HeapSize size = at(value, 0, 0, 1);
    return new HeapSize(size.bytes, GO + "=" + size.text);
  }

  private static HeapSize at(String text, int start, int from, long unit) {
    int end = from;
    while (end < text.length() && end - from < MOST_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean tooLong = end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9';
    if (end == from || tooLong) {
      return NONE;
    }
    long number = Long.parseLong(text.substring(from, end));
    long factor = end == text.length() ? 1 : factor(text.charAt(end));
    int last = factor == 1 ? end : end + 1;
    while (last < text.length() && Character.isLetter(text.charAt(last))) {
      last++;
    }
    return new HeapSize(number * unit * factor, text.substring(start, last));
  }

  private static long factor(char unit) {
    int power = "kmgt".indexOf(Character.toLowerCase(unit)) + 1;
    long factor = 1;
    for (int i = 0; i < power; i++) {
      factor *= KIBI;
    }
    return factor;
  }
}
