package dev.tidewaiter.value;

/**
 * Plain scalars that are no strings, by go-yaml's rules.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, resolve.go.
 */
final class Words {

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
    if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.') {
      return true;
    }
    return text.length() <= 5 && "yYnNtTfFoO~".indexOf(c) >= 0;
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
