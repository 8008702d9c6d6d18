package dev.tidewaiter.server.kinds.admission;

/**
 * Expressions that make a value of a type with fields, such as {@code google.protobuf.Int64Value{value: 1}}, or name what else protobuf
 * brings along. They are not compiled, and their objects not answered unless something else is wrong with them.
 */
final class MadeMessages {

  /** Why an object with such an expression is not answered. */
  static final String UNKNOWN = "an expression makes a value of a type whose fields are not known here";

  private static final String PROTOBUF = "google.protobuf.";

  private MadeMessages() {}

  /** Whether an expression makes one. */
  static boolean in(String expression) {
    return names(expression, PROTOBUF) || expression.indexOf('{') > 0 && names(expression, "kubernetes.");
  }

  private static boolean names(String expression, String prefix) {
    for (int at = expression.indexOf(prefix); at >= 0; at = expression.indexOf(prefix, at + prefix.length())) {
      int start = at + prefix.length();
      int end = start;
      while (end < expression.length() && (Character.isLetterOrDigit(expression.charAt(end)) || expression.charAt(end) == '.')) {
        end++;
      }
      String name = expression.substring(start, end);
      while (end < expression.length() && expression.charAt(end) <= ' ') {
        end++;
      }
      boolean made = end < expression.length() && expression.charAt(end) == '{';
      if (made || prefix.equals(PROTOBUF) && !name.equals("Timestamp") && !name.equals("Duration")) {
        return true;
      }
    }
    return false;
  }
}
