package dev.tidewaiter.kube;

import java.util.ArrayList;
import java.util.List;

/**
 * Formats of texts other than DNS names. Each function answers what is wrong with a text; nothing if it is right.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/util/validation/validation.go and apimachinery/pkg/api/validate/content.
 */
public final class Formats {

  private static final int NAME_PART_MAX = 63;
  private static final String NAME_PART = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
  private static final String NAME_PART_RULE =
      "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

  private Formats() {}

  /** A qualified name, which is what label keys are: a name, or a subdomain, a slash and a name. */
  public static List<String> qualifiedName(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0 && text.indexOf('/', slash + 1) >= 0) {
      return List.of("a valid label key " + Messages.regex(NAME_PART_RULE, NAME_PART, "MyName", "my.name", "123-abc")
          + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')");
    }
    String name = text.substring(slash + 1);
    if (slash < 0 && name.length() <= NAME_PART_MAX && isNamePart(name)) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>(0);
    if (slash == 0) {
      wrong.add("prefix part " + Messages.EMPTY);
    } else if (slash > 0) {
      for (String message : Dns.subdomainInBytes(text.substring(0, slash))) {
        wrong.add("prefix part " + message);
      }
    }
    if (name.isEmpty()) {
      wrong.add("name part " + Messages.EMPTY);
    } else if (Utf8.length(name) > NAME_PART_MAX) {
      wrong.add("name part " + Messages.maxBytes(NAME_PART_MAX));
    }
    if (!isNamePart(name)) {
      wrong.add("name part " + Messages.regex(NAME_PART_RULE, NAME_PART, "MyName", "my.name", "123-abc"));
    }
    return wrong;
  }

  /** The value of a label. */
  public static List<String> labelValue(String text) {
    if (text.isEmpty() || text.length() <= NAME_PART_MAX && isNamePart(text)) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>(0);
    if (Utf8.length(text) > NAME_PART_MAX) {
      wrong.add(Messages.maxBytes(NAME_PART_MAX));
    }
    if (!text.isEmpty() && !isNamePart(text)) {
      wrong.add(Messages.regex(
          "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with "
              + "an alphanumeric character", "(" + NAME_PART + ")?", "MyValue", "my_value", "12345"));
    }
    return wrong;
  }

  /** The name of a port, as IANA registers them. */
  public static List<String> portName(String text) {
    List<String> wrong = new ArrayList<>(0);
    if (Utf8.length(text) > 15) {
      wrong.add(Messages.maxCharacters(15));
    }
    boolean letter = false;
    boolean charset = !text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letter |= c >= 'a' && c <= 'z';
      charset &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
    if (!charset) {
      wrong.add("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)");
    }
    if (!letter) {
      wrong.add("must contain at least one letter (a-z)");
    }
    if (text.contains("--")) {
      wrong.add("must not contain consecutive hyphens");
    }
    if (text.startsWith("-") || text.endsWith("-")) {
      wrong.add("must not begin or end with a hyphen");
    }
    return wrong;
  }

  /** A name that can be a segment of a URL's path. */
  public static List<String> pathSegment(String text) {
    if (text.equals(".") || text.equals("..")) {
      return List.of("may not be '" + text + "'");
    }
    return pathSegmentPrefix(text);
  }

  /** What a segment of a URL's path can begin with. */
  public static List<String> pathSegmentPrefix(String text) {
    List<String> wrong = new ArrayList<>(0);
    if (text.indexOf('/') >= 0) {
      wrong.add("may not contain '/'");
    }
    if (text.indexOf('%') >= 0) {
      wrong.add("may not contain '%'");
    }
    return wrong;
  }

  /** A key of a ConfigMap or Secret. */
  public static List<String> configMapKey(String text) {
    List<String> wrong = new ArrayList<>(0);
    if (Utf8.length(text) > Dns.SUBDOMAIN_MAX) {
      wrong.add(Messages.maxCharacters(Dns.SUBDOMAIN_MAX));
    }
    if (!only(text, "-._")) {
      wrong.add(Messages.regex("a valid config key must consist of alphanumeric characters, '-', '_' or '.'", "[-._a-zA-Z0-9]+",
          "key.name", "KEY_NAME", "key-name"));
    }
    if (text.equals(".") || text.equals("..")) {
      wrong.add("must not be '" + text + "'");
    } else if (text.startsWith("..")) {
      wrong.add("must not start with '..'");
    }
    return wrong;
  }

  /** The name of an environment variable, by the relaxed rule that is on by default. */
  public static List<String> envVarName(String text) {
    if (text.isEmpty()) {
      return List.of("environment variable name " + Messages.EMPTY);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '=') {
        return List.of("a valid environment variable name must consist only of printable ASCII characters other than '='");
      }
    }
    return List.of();
  }

  /** The name of an HTTP header. */
  public static List<String> httpHeader(String text) {
    return only(text, "-") ? List.of()
        : List.of(Messages.regex("a valid HTTP header must consist of alphanumeric characters or '-'", "[-A-Za-z0-9]+", "X-Header-Name"));
  }

  /** Digits and a percent sign. */
  public static List<String> percent(String text) {
    boolean right = text.length() > 1 && text.endsWith("%");
    for (int i = 0; right && i < text.length() - 1; i++) {
      right = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return right ? List.of()
        : List.of(Messages.regex("a valid percent string must be a numeric string followed by an ending '%'", "[0-9]+%", "1%", "93%"));
  }

  /** A decimal integer as it is written by hand: no plus, no zeros before it. */
  public static List<String> decimalInteger(String text) {
    if (text.isEmpty()) {
      return List.of(Messages.EMPTY);
    }
    int start = text.startsWith("-") ? 1 : 0;
    boolean right = start < text.length() && (text.charAt(start) != '0' || text.equals("0"));
    for (int i = start; right && i < text.length(); i++) {
      right = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return right ? List.of() : List.of("must be a valid decimal integer in canonical form");
  }

  private static boolean isNamePart(String text) {
    return only(text, "-_.") && isLetterOrDigit(text.charAt(0)) && isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** Whether a text has characters, and only letters and digits of ASCII and these. */
  private static boolean only(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLetterOrDigit(text.charAt(i)) && others.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
