package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.kube.GoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * Functions over strings. Positions count code points.
 *
 * <p>Source: cel-go v0.29.2, common/stdlib and ext/strings.go, version 2.
 */
public final class Texts implements Library {

  private static final int MOST_TEXT = 10_000_000;

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "contains", "startsWith", "endsWith", "charAt", "indexOf", "lastIndexOf", "lowerAscii", "upperAscii", "replace", "split",
          "substring", "trim", "join", "strings.quote" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (function.equals("join")) {
      return join(arguments);
    }
    if (!(arguments[0] instanceof String text)) {
      return NOT_MINE;
    }
    return switch (function) {
      case "lowerAscii" -> cased(text, 'A', 'Z', 32);
      case "upperAscii" -> cased(text, 'a', 'z', -32);
      case "trim" -> GoFields.trimmed(text);
      case "strings.quote" -> quoted(text);
      case "charAt" -> arguments[1] instanceof Long index ? charAt(text, index) : NOT_MINE;
      case "substring" -> arguments[1] instanceof Long from
          ? arguments.length == 2 ? substring(text, from) : substring(text, from, (Long) arguments[2]) : NOT_MINE;
      default -> arguments[1] instanceof String other ? call(function, text, other, arguments) : NOT_MINE;
    };
  }

  private static Object call(String function, String text, String other, Object[] arguments) {
    return switch (function) {
      case "contains" -> text.contains(other);
      case "startsWith" -> text.startsWith(other);
      case "endsWith" -> text.endsWith(other);
      case "indexOf" -> Searches.first(text, other, arguments.length == 3 ? (Long) arguments[2] : 0);
      case "lastIndexOf" -> arguments.length == 3 ? Searches.last(text, other, (Long) arguments[2]) : Searches.last(text, other);
      case "split" -> split(text, other, arguments.length == 3 ? (Long) arguments[2] : -1);
      default -> replace(text, other, (String) arguments[2], arguments.length == 4 ? (Long) arguments[3] : -1);
    };
  }

  private static String cased(String text, char first, char last, int by) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= first && c <= last ? (char) (c + by) : c);
    }
    return out.toString();
  }

  private static CelError outOfRange(long index) {
    return new CelError("index out of range: " + index);
  }

  private static Object charAt(String text, long index) {
    int count = text.codePointCount(0, text.length());
    if (index < 0 || index > count) {
      return outOfRange(index);
    }
    if (index == count) {
      return "";
    }
    int at = text.offsetByCodePoints(0, (int) index);
    return text.substring(at, at + Character.charCount(text.codePointAt(at)));
  }

  private static Object substring(String text, long from) {
    int count = text.codePointCount(0, text.length());
    return from < 0 || from > count ? outOfRange(from) : text.substring(text.offsetByCodePoints(0, (int) from));
  }

  private static Object substring(String text, long from, long to) {
    if (from > to) {
      return new CelError("invalid substring range. start: " + from + ", end: " + to);
    }
    int count = text.codePointCount(0, text.length());
    if (from < 0 || from > count) {
      return outOfRange(from);
    }
    return to > count ? outOfRange(to) : text.substring(text.offsetByCodePoints(0, (int) from), text.offsetByCodePoints(0, (int) to));
  }

  private static Object join(Object[] arguments) {
    if (!(arguments[0] instanceof CelList list) || arguments.length == 2 && !(arguments[1] instanceof String)) {
      return NOT_MINE;
    }
    String separator = arguments.length == 2 ? (String) arguments[1] : "";
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof String item)) {
        return new CelError("join: invalid input: " + list.get(i));
      }
      out.append(i == 0 ? "" : separator).append(item);
      if (out.length() > MOST_TEXT) {
        return new CelError("text is too long");
      }
    }
    return out.toString();
  }

  private static CelList split(String text, String separator, long most) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    if (most == 0) {
      return CelList.EMPTY;
    }
    while (from < text.length() && (most < 0 || parts.size() < most - 1)) {
      int next = separator.isEmpty() ? text.offsetByCodePoints(from, 1) : text.indexOf(separator, from);
      if (next < 0 || separator.isEmpty() && next == text.length()) {
        break;
      }
      parts.add(text.substring(from, next));
      from = next + separator.length();
    }
    if (!separator.isEmpty() || from < text.length()) {
      parts.add(text.substring(from));
    }
    return CelList.of(parts);
  }

  /** An empty text is found before each character and at the end. */
  private static Object replace(String text, String old, String by, long most) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (long times = 0; times != most; times++) {
      int found = !old.isEmpty() ? text.indexOf(old, from)
          : times == 0 ? 0 : from < text.length() ? text.offsetByCodePoints(from, 1) : -1;
      if (found < 0) {
        break;
      }
      out.append(text, from, found).append(by);
      from = found + old.length();
      if (out.length() > MOST_TEXT) {
        return new CelError("text is too long");
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = "\u0007\b\f\n\r\t\u000b\\\"".indexOf(c);
      if (escape >= 0) {
        out.append('\\').append("abfnrtv\\\"".charAt(escape));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
