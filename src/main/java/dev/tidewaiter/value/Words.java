package dev.tidewaiter.value;

/**
 * Plain scalars that are no strings, by go-yaml's rules.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, resolve.go.
 */
final class Words {

  /** What plain scalars start with that are no strings; those that start with a letter have five at most. */
  private static final boolean[] STARTS = starts("0123456789-+.");

  private static final boolean[] STARTS_OF_SHORT = starts("yYnNtTfFoO~");
  private static final int LONGEST_WORD = 5;

  private static final GoScalar NIL = new GoScalar.Nil();
  private static final GoScalar TRUE = new GoScalar.Bool(true);
  private static final GoScalar FALSE = new GoScalar.Bool(false);

  private Words() {}

  /** What a plain scalar without a tag is: a string if it is nothing else. */
  static GoScalar read(String text) {
    if (!canBeMore(text)) {
      return new GoScalar.Text(text);
    }
    char first = text.isEmpty() ? '~' : text.charAt(0);
    if (first >= '0' && first <= '9') {
      return Numbers.read(text);
    }
    if (first == '-' || first == '+' || first == '.') {
      return signed(text, first);
    }
    return word(text);
  }

  /** Whether a plain scalar may be anything but a string. */
  static boolean canBeMore(String text) {
    if (text.isEmpty()) {
      return true;
    }
    char c = text.charAt(0);
    return c < STARTS.length && (STARTS[c] || text.length() <= LONGEST_WORD && STARTS_OF_SHORT[c]);
  }

  private static boolean[] starts(String characters) {
    boolean[] starts = new boolean[128];
    for (int i = 0; i < characters.length(); i++) {
      starts[characters.charAt(i)] = true;
    }
    return starts;
  }

  static boolean isNil(String text) {
    return text.isEmpty() || text.equals("~") || text.equals("null") || text.equals("Null") || text.equals("NULL");
  }

  private static GoScalar signed(String text, char first) {
    int at = first == '.' ? 0 : 1;
    if (text.length() == at + 4) {
      String rest = text.substring(at);
      if (rest.equals(".inf") || rest.equals(".Inf") || rest.equals(".INF")) {
        return new GoScalar.Float(first == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
      }
      if (first == '.' && (rest.equals(".nan") || rest.equals(".NaN") || rest.equals(".NAN"))) {
        return new GoScalar.Float(Double.NaN);
      }
    }
    return first == '.' ? Numbers.readFraction(text) : Numbers.read(text);
  }

  private static GoScalar word(String text) {
    if (isNil(text)) {
      return NIL;
    }
    switch (text) {
      case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON":
        return TRUE;
      case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF":
        return FALSE;
      default:
        return new GoScalar.Text(text);
    }
  }
}
