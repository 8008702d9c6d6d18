package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/**
 * The field of a resource that a path such as {@code .spec.image} or {@code .spec['image']} names.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/apiserver/schema/cel, ValidFieldPath.
 */
final class FieldLookup {

  private static final String NO_FIELD = "does not refer to a valid field";

  private final boolean brackets;
  private final List<String> tokens;
  private final StringBuilder path = new StringBuilder();
  private ObjectView schema;
  private String problem = "";
  private boolean unknown;

  /**
   * @param brackets whether {@code ['name']} may be written
   */
  FieldLookup(String path, ObjectView schema, boolean brackets) {
    this.schema = schema;
    this.brackets = brackets;
    tokens = tokens(path);
    look();
  }

  /** What is wrong with the path; empty if it names a field. */
  String problem() {
    return problem;
  }

  /** Whether it is not known what the server makes of it. */
  boolean unknown() {
    return unknown;
  }

  /** The field as the server prints it. */
  String path() {
    return path.toString();
  }

  /** The schema of the field. */
  ObjectView found() {
    return schema;
  }

  private void look() {
    for (int i = 0; i < tokens.size() && problem.isEmpty() && !unknown; i++) {
      String token = tokens.get(i);
      if (token.equals(".")) {
        step(++i < tokens.size() ? tokens.get(i) : "", i < tokens.size());
      } else if (token.equals("[")) {
        i = bracket(i);
      } else {
        problem = "expected [ or . but got: " + token;
      }
    }
  }

  private int bracket(int at) {
    if (!brackets) {
      problem = "array notation is not allowed";
    } else if (at + 1 == tokens.size()) {
      problem = "unexpected end of JSON path";
    } else {
      String name = tokens.get(at + 1);
      if (name.length() < 2 || name.charAt(0) != '\'' || !name.endsWith("'")) {
        problem = "expected single quoted string but got " + name;
      } else {
        unknown |= name.indexOf('\\') >= 0;
        step(name.substring(1, name.length() - 1), true);
        String end = at + 2 < tokens.size() ? tokens.get(at + 2) : "";
        if (problem.isEmpty() && !end.equals("]")) {
          problem = end.isEmpty() ? "unexpected end of JSON path" : "expected ] but got " + end;
        }
      }
    }
    return at + 2;
  }

  private void step(String name, boolean there) {
    if (!there) {
      problem = "unexpected end of JSON path";
      return;
    }
    ObjectView properties = schema.at("properties");
    if (properties.size() > 0) {
      path.append(path.isEmpty() ? "" : ".").append(name);
      schema = properties.key(name);
      problem = schema.present() ? "" : NO_FIELD;
    } else if (schema.at("additionalProperties").present()) {
      path.append('[').append(name).append(']');
      schema = schema.at("additionalProperties");
      unknown |= !SchemaNode.isSchema(schema);
    } else {
      problem = NO_FIELD;
    }
  }

  private static List<String> tokens(String path) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    while (from < path.length()) {
      int to = path.charAt(from) == '\'' ? endOfQuoted(path, from) : endOfName(path, from);
      tokens.add(path.substring(from, to));
      from = to;
    }
    return tokens;
  }

  private static int endOfQuoted(String path, int from) {
    for (int i = from + 1; i < path.length(); i++) {
      if (path.charAt(i) == '\'' && path.charAt(i - 1) != '\\') {
        return i + 1;
      }
    }
    return path.length();
  }

  private static int endOfName(String path, int from) {
    for (int i = from; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '.' || c == '[' || c == ']') {
        return i == from ? i + 1 : i;
      }
    }
    return path.length();
  }
}
