package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.ObjectView;

/**
 * Expressions that make a value of a type with fields, such as {@code google.protobuf.Int64Value{value: 1}}. They are not compiled, and
 * their objects not answered unless something else is wrong with them.
 */
final class MadeMessages {

  /** Why an object with such an expression is not answered. */
  static final String UNKNOWN = "an expression makes a value of a type whose fields are not known here";

  private MadeMessages() {}

  /** Whether one of the expressions in a field of a list's items makes one. */
  static boolean in(ObjectView list, String field) {
    for (ObjectView item : list.items()) {
      if (in(item.at(field).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an expression makes one. */
  static boolean in(String expression) {
    return expression.indexOf('{') > 0 && (makes(expression, "google.protobuf.") || makes(expression, "kubernetes."));
  }

  private static boolean makes(String expression, String prefix) {
    for (int at = expression.indexOf(prefix); at >= 0; at = expression.indexOf(prefix, at + prefix.length())) {
      int end = at + prefix.length();
      while (end < expression.length() && (Character.isLetterOrDigit(expression.charAt(end)) || expression.charAt(end) == '.')) {
        end++;
      }
      while (end < expression.length() && expression.charAt(end) <= ' ') {
        end++;
      }
      if (end < expression.length() && expression.charAt(end) == '{') {
        return true;
      }
    }
    return false;
  }
}
