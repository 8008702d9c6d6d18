package dev.tidewaiter.kube;

import java.util.ArrayList;
import java.util.List;

/**
 * Names in the forms of DNS. Each function answers what is wrong with a name; nothing if it is right.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/util/validation/validation.go and apimachinery/pkg/api/validate/content/dns.go.
 */
public final class Dns {

  /** Bytes of a label at most. */
  public static final int LABEL_MAX = 63;

  /** Bytes of a subdomain at most. */
  public static final int SUBDOMAIN_MAX = 253;

  private static final String LONG_LABEL = Messages.maxCharacters(LABEL_MAX);
  private static final String LONG_LABEL_IN_BYTES = Messages.maxBytes(LABEL_MAX);
  private static final String LONG_SUBDOMAIN = Messages.maxCharacters(SUBDOMAIN_MAX);
  private static final String LONG_SUBDOMAIN_IN_BYTES = Messages.maxBytes(SUBDOMAIN_MAX);

  private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
  private static final String SUBDOMAIN = LABEL + "(\\." + LABEL + ")*";
  private static final String UNDERSCORE_LABEL = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?";

  private Dns() {}

  /** An RFC 1123 label. */
  public static List<String> label(String name) {
    return label(name, LONG_LABEL);
  }

  /** An RFC 1123 label, its length told in bytes: as declarative validation says it. */
  public static List<String> labelInBytes(String name) {
    return label(name, LONG_LABEL_IN_BYTES);
  }

  /** An RFC 1123 subdomain: labels with dots between. */
  public static List<String> subdomain(String name) {
    return subdomain(name, LONG_SUBDOMAIN);
  }

  /** An RFC 1123 subdomain, its length told in bytes: as label keys and declarative validation say it. */
  public static List<String> subdomainInBytes(String name) {
    return subdomain(name, LONG_SUBDOMAIN_IN_BYTES);
  }

  /**
   * An RFC 1123 subdomain of any letter case, as declarative validation has it: its expression ignores case, and so takes the long s
   * and the Kelvin sign for letters too.
   */
  public static List<String> subdomainOfAnyCase(String name) {
    List<String> wrong = new ArrayList<>(0);
    tooLong(name, SUBDOMAIN_MAX, LONG_SUBDOMAIN_IN_BYTES, wrong);
    if (!isSubdomain(folded(name), false)) {
      wrong.add(Messages.regex(
          "an RFC 1123 subdomain must consist of alphanumeric characters, '-' or '.', and must start and end with an alphanumeric "
              + "character", SUBDOMAIN, "Example.com"));
    }
    return wrong;
  }

  private static String folded(String name) {
    char[] folded = name.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      folded[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c == '\u017f' ? 's' : c == '\u212a' ? 'k' : c;
    }
    return new String(folded);
  }

  /** A subdomain whose labels may hold underscores, as a search domain. */
  public static List<String> subdomainWithUnderscore(String name) {
    List<String> wrong = new ArrayList<>(0);
    tooLong(name, SUBDOMAIN_MAX, LONG_SUBDOMAIN, wrong);
    if (!isSubdomain(name, true)) {
      wrong.add(Messages.regex(
          "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end "
              + "with an alphanumeric character", UNDERSCORE_LABEL + "(\\." + UNDERSCORE_LABEL + ")*", "example.com"));
    }
    return wrong;
  }

  /** A subdomain after {@code *.}, as an Ingress host. */
  public static List<String> wildcardSubdomain(String name) {
    List<String> wrong = new ArrayList<>(0);
    tooLong(name, SUBDOMAIN_MAX, LONG_SUBDOMAIN, wrong);
    if (!name.startsWith("*.") || !isSubdomain(name.substring(2), false)) {
      wrong.add(Messages.regex(
          "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case "
              + "alphanumeric characters, '-' or '.' and end with an alphanumeric character", "\\*\\." + SUBDOMAIN, "*.example.com"));
    }
    return wrong;
  }

  /** A DNS-1035 label: one that starts with a letter. */
  public static List<String> label1035(String name) {
    List<String> wrong = new ArrayList<>(0);
    tooLong(name, LABEL_MAX, LONG_LABEL, wrong);
    if (!isLabel(name, 0, name.length(), false) || name.charAt(0) <= '9') {
      wrong.add(Messages.regex(
          "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with "
              + "an alphanumeric character", "[a-z]([-a-z0-9]*[a-z0-9])?", "my-name", "abc-123"));
    }
    return wrong;
  }

  /**
   * A name that more characters will be put after, so that its last dash need not count. The server's way of masking it loses the
   * character before the dash as well.
   */
  public static String maskTrailingDash(String name) {
    return name.length() > 1 && name.endsWith("-") ? name.substring(0, name.length() - 2) + "a" : name;
  }

  private static List<String> label(String name, String tooLong) {
    if (name.length() <= LABEL_MAX && isLabel(name, 0, name.length(), false)) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>(2);
    tooLong(name, LABEL_MAX, tooLong, wrong);
    if (!isLabel(name, 0, name.length(), false)) {
      wrong.add(isSubdomain(name, false) ? "must not contain dots" : Messages.regex(
          "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an "
              + "alphanumeric character", LABEL, "my-name", "123-abc"));
    }
    return wrong;
  }

  private static List<String> subdomain(String name, String tooLong) {
    if (name.length() <= SUBDOMAIN_MAX && isSubdomain(name, false)) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>(2);
    tooLong(name, SUBDOMAIN_MAX, tooLong, wrong);
    if (!isSubdomain(name, false)) {
      wrong.add(Messages.regex(
          "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with "
              + "an alphanumeric character", SUBDOMAIN, "example.com"));
    }
    return wrong;
  }

  private static void tooLong(String name, int max, String message, List<String> wrong) {
    if (Utf8.length(name) > max) {
      wrong.add(message);
    }
  }

  private static boolean isSubdomain(String name, boolean underscore) {
    int start = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      if (!isLabel(name, start, dot, underscore)) {
        return false;
      }
      start = dot + 1;
    }
    return isLabel(name, start, name.length(), underscore);
  }

  private static boolean isLabel(String name, int from, int to, boolean underscore) {
    int start = underscore && from < to && name.charAt(from) == '_' ? from + 1 : from;
    if (start >= to || !isLetterOrDigit(name.charAt(start)) || !isLetterOrDigit(name.charAt(to - 1))) {
      return false;
    }
    for (int i = start; i < to; i++) {
      char c = name.charAt(i);
      if (!isLetterOrDigit(c) && c != '-' && !(underscore && c == '_')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
