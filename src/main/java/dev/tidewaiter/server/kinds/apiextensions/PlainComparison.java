package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.ObjectView;
import java.util.Set;

/**
 * Rules that compare one field with one value, such as {@code self.replicas >= 1}: they compile, and cost next to nothing, if the field
 * is there and of the value's type. Of all other rules nothing is said.
 */
final class PlainComparison {

  private static final String[] OPERATORS = {"==", "!=", "<=", ">=", "<", ">"};

  /** Names that a rule cannot write as they are. */
  private static final Set<String> RESERVED = Set.of(
      "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
      "package", "namespace", "return", "var", "void", "while");

  private PlainComparison() {}

  /** Whether a rule is such a comparison and right for a schema. */
  static boolean isRight(String rule, ObjectView schema) {
    String text = rule.strip();
    int end = endOfPath(text);
    String rest = text.substring(end).strip();
    for (String operator : OPERATORS) {
      if (rest.startsWith(operator)) {
        boolean ordered = operator.charAt(0) == '<' || operator.charAt(0) == '>';
        return matches(type(text.substring(0, end), schema), rest.substring(operator.length()).strip(), ordered);
      }
    }
    return false;
  }

  /**
   * What the compiler says of a rule that compares a field which there is not with a number, the field being one of the object's own;
   * empty if that is not so.
   */
  static String problem(String rule, ObjectView schema) {
    int end = endOfPath(rule);
    String name = end > 5 ? rule.substring(5, end) : "";
    boolean plain = rule.startsWith("self.") && isWritable(name) && name.indexOf('.') < 0 && isPlain(schema, "object");
    String rest = rule.substring(end).strip();
    boolean compared = (rest.startsWith("<= ") || rest.startsWith(">= ")) && isNumber(rest.substring(3).strip());
    ObjectView properties = schema.at("properties");
    if (!plain || !compared || rule.indexOf('\n') >= 0 || properties.size() == 0 || properties.key(name).present()
        || schema.at("x-kubernetes-preserve-unknown-fields").present()) {
      return "";
    }
    return "compilation failed: ERROR: <input>:1:5: undefined field '" + name + "'\n | " + rule + "\n | ....^";
  }

  private static int endOfPath(String text) {
    int end = 0;
    while (end < text.length() && (isName(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private static boolean isWritable(String name) {
    return !name.isEmpty() && !RESERVED.contains(name) && !name.contains("__") && name.charAt(0) > '9';
  }

  private static boolean matches(String type, String value, boolean ordered) {
    return switch (type) {
      case "integer" -> isNumber(value);
      case "boolean" -> !ordered && (value.equals("true") || value.equals("false"));
      case "string" -> !ordered && isQuoted(value);
      default -> false;
    };
  }

  /** The type of the field that a path from {@code self} names; empty if it is not plain. */
  private static String type(String path, ObjectView schema) {
    if (!path.startsWith("self.")) {
      return "";
    }
    ObjectView field = schema;
    for (int from = 5; from <= path.length(); ) {
      int dot = path.indexOf('.', from);
      int to = dot < 0 ? path.length() : dot;
      String name = path.substring(from, to);
      if (!isWritable(name) || !isPlain(field, "object")) {
        return "";
      }
      field = field.at("properties").key(name);
      from = to + 1;
    }
    String type = field.at("type").text();
    return isPlain(field, type) ? type : "";
  }

  private static boolean isPlain(ObjectView schema, String type) {
    return schema.at("type").text().equals(type) && !schema.at("nullable").flag() && !schema.at("x-kubernetes-int-or-string").flag()
        && !schema.at("x-kubernetes-embedded-resource").flag() && (schema.at("format").absent() || type.equals("integer"));
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  private static boolean isNumber(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    if (text.length() == from || text.length() > from + 9) {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isQuoted(String text) {
    if (text.length() < 2) {
      return false;
    }
    char quote = text.charAt(0);
    if (quote != '\'' && quote != '"' || text.indexOf(quote, 1) != text.length() - 1) {
      return false;
    }
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
