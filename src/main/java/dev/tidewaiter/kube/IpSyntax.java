package dev.tidewaiter.kube;

import dev.tidewaiter.value.GoText;

/**
 * Reads IP addresses strictly, for what Go says of wrong ones.
 *
 * <p>Source: Go 1.26, net/netip, ParseAddr and ParsePrefix.
 */
public final class IpSyntax {

  private static final int GROUPS = 8;
  private static final int NO_ELLIPSIS = -1;

  private final String text;
  private int at;
  private int end;
  private String problem = "";

  private IpSyntax(String text) {
    this.text = text;
    end = text.length();
  }

  /** Why a text is no address, in Go's words; empty if it is one. */
  public static String problem(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ':') {
        IpSyntax syntax = new IpSyntax(text);
        if (c == '.') {
          syntax.dotted();
        } else {
          syntax.groups();
        }
        return syntax.problem;
      }
      if (c == '%') {
        return said(text, "missing IPv6 address");
      }
    }
    return said(text, "unable to parse IP");
  }

  /** Why a text is no address, a slash and a number of bits; empty if it is that. */
  public static String prefixProblem(String text) {
    int slash = text.lastIndexOf('/');
    String wrong = slash < 0 ? "no '/'" : problem(text.substring(0, slash));
    if (wrong.isEmpty() && text.lastIndexOf('%', slash) >= 0) {
      wrong = "IPv6 zones cannot be present in a prefix";
    }
    if (wrong.isEmpty()) {
      wrong = bitsProblem(text.substring(slash + 1), text.lastIndexOf(':', slash) >= 0 ? 128 : 32);
    }
    return wrong.isEmpty() ? "" : "netip.ParsePrefix(" + GoText.quoted(text) + "): " + wrong;
  }

  private static String bitsProblem(String bits, int most) {
    boolean zero = bits.length() > 1 && (bits.charAt(0) < '1' || bits.charAt(0) > '9');
    GoInt number = GoInt.atoi(bits);
    if (zero || !number.valid()) {
      return "bad bits after slash: " + GoText.quoted(bits);
    }
    return number.value() < 0 || number.value() > most ? "prefix length out of range" : "";
  }

  private static String said(String text, String message) {
    return "ParseAddr(" + GoText.quoted(text) + "): " + message;
  }

  private void wrong(String message) {
    problem = said(text, message);
  }

  private void wrong(String message, int from) {
    problem = said(text, message) + " (at " + GoText.quoted(text.substring(from, end)) + ")";
  }

  /** Four numbers with dots between, up to the end. */
  private void dotted() {
    int start = at;
    int number = 0;
    int digits = 0;
    int dots = 0;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        if (digits == 1 && number == 0) {
          wrong("IPv4 field has octet with leading zero");
          return;
        }
        number = number * 10 + c - '0';
        digits++;
        if (number > 255) {
          wrong("IPv4 field has value >255");
          return;
        }
      } else if (c != '.') {
        wrong("unexpected character", at);
        return;
      } else if (at == start || at == end - 1 || digits == 0) {
        wrong("IPv4 field must have at least one digit", at);
        return;
      } else if (++dots > 3) {
        wrong("IPv4 address too long");
        return;
      } else {
        number = 0;
        digits = 0;
      }
    }
    if (dots < 3) {
      wrong("IPv4 address too short");
    }
  }

  /** Groups of hexadecimal digits with colons between. */
  private void groups() {
    int zone = text.indexOf('%');
    if (zone == text.length() - 1) {
      wrong("zone must be a non-empty string");
      return;
    }
    end = zone < 0 ? end : zone;
    int ellipsis = NO_ELLIPSIS;
    if (text.startsWith("::")) {
      ellipsis = 0;
      at = 2;
      if (at == end) {
        return;
      }
    }
    int count = 0;
    while (count < GROUPS) {
      int start = at;
      group();
      if (!problem.isEmpty()) {
        return;
      }
      if (at < end && text.charAt(at) == '.') {
        at = start;
        count = embedded(count, ellipsis);
        break;
      }
      count++;
      if (at == end) {
        break;
      }
      if (!colon()) {
        return;
      }
      if (text.charAt(at) == ':') {
        if (ellipsis != NO_ELLIPSIS) {
          wrong("multiple :: in address", at);
          return;
        }
        ellipsis = count;
        at++;
        if (at == end) {
          break;
        }
      }
    }
    if (problem.isEmpty()) {
      finish(count, ellipsis);
    }
  }

  private void group() {
    int start = at;
    while (at < end && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 0x80) {
      if (at - start > 3) {
        wrong("each group must have 4 or less digits", start);
        return;
      }
      at++;
    }
    if (at == start) {
      wrong("each colon-separated field must have at least one digit", start);
    }
  }

  private boolean colon() {
    if (text.charAt(at) != ':') {
      wrong("unexpected character, want colon", at);
      return false;
    }
    if (at + 1 == end) {
      wrong("colon must be followed by more characters", at);
      return false;
    }
    at++;
    return true;
  }

  /** An IPv4 address in place of the last two groups. */
  private int embedded(int count, int ellipsis) {
    if (ellipsis == NO_ELLIPSIS && count != GROUPS - 2) {
      wrong("embedded IPv4 address must replace the final 2 fields of the address", at);
    } else if (count > GROUPS - 2) {
      wrong("too many hex fields to fit an embedded IPv4 at the end of the address", at);
    } else {
      dotted();
    }
    return count + 2;
  }

  private void finish(int count, int ellipsis) {
    if (at < end) {
      wrong("trailing garbage after address", at);
    } else if (count < GROUPS && ellipsis == NO_ELLIPSIS) {
      wrong("address string too short");
    } else if (count == GROUPS && ellipsis != NO_ELLIPSIS) {
      wrong("the :: must expand to at least one field of zeros");
    }
  }
}
