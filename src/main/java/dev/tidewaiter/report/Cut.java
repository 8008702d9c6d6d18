package dev.tidewaiter.report;

/** Text from files as reports quote it: visible, and no longer than a report can bear. */
final class Cut {

  /** A sentence of the server may name all values that are allowed; longer than this is the value of some manifest. */
  static final int MESSAGE = 2000;

  private static final String LEFT_OUT = "...";

  private Cut() {}

  /** The text made visible; of a longer one so many characters of its start. */
  static String visible(String text, int most) {
    String visible = Visible.of(text.length() <= most ? text : text.substring(0, most));
    if (visible.length() <= most && text.length() <= most) {
      return visible;
    }
    int end = Math.min(visible.length(), most);
    if (Character.isHighSurrogate(visible.charAt(end - 1))) {
      end--;
    }
    return visible.substring(0, end) + LEFT_OUT;
  }

  /** A message, visible and not too long. */
  static String message(String text) {
    return visible(text, MESSAGE);
  }
}
