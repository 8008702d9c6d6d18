package dev.tidewaiter.server.kinds.admission;

import java.util.ArrayList;
import java.util.List;

/**
 * The types of expressions as the server's sentences name them.
 *
 * <p>Source: cel-go v0.29.2, common/types/types.go, Type.String.
 */
final class TypeNames {

  private TypeNames() {}

  /**
   * A type in the server's words.
   *
   * @param type as {@link dev.tidewaiter.cel.CelProgram#type} has it
   */
  static String print(String type) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= type.length(); i++) {
      if (i == type.length() || "(), ".indexOf(type.charAt(i)) >= 0) {
        out.append(word(type.substring(start, i)));
        out.append(i == type.length() ? "" : type.charAt(i));
        start = i + 1;
      }
    }
    return out.toString();
  }

  /** What is said of a type that is none of those asked for; empty if it is one of them, or if any is right as none is named. */
  static String mismatch(String type, String... types) {
    for (String right : types) {
      if (right.equals(type)) {
        return "";
      }
    }
    if (types.length == 0) {
      return "";
    }
    String got = " but got " + print(type);
    if (types.length == 1) {
      return "must evaluate to " + print(types[0]) + got;
    }
    List<String> right = new ArrayList<>();
    for (String known : types) {
      right.add(print(known));
    }
    return "must evaluate to one of [" + String.join(" ", right) + "]" + got;
  }

  private static String word(String word) {
    return switch (word) {
      case "null" -> "null_type";
      case "optional" -> "optional_type";
      case "duration" -> "google.protobuf.Duration";
      case "timestamp" -> "google.protobuf.Timestamp";
      default -> word;
    };
  }
}
