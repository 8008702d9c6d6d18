package dev.tidewaiter.rules.security;

/** URLs of protocols that encrypt nothing. */
public final class ClearText {

  private static final String[] SCHEMES = {"http://", "ftp://", "telnet://"};
  private static final String[] NEAR = {".svc", ".local", ".localhost", ".internal", ".cluster.local", ".test"};
  private static final String[] NAMES = {"www.w3.org", "schemas.", "json-schema.org", "xmlns."};

  private ClearText() {}

  /** The host of the first URL in a text that leads out of the cluster in the clear; empty if none does. */
  public static String host(String text) {
    if (text.indexOf("://") < 0) {
      return "";
    }
    for (String scheme : SCHEMES) {
      for (int at = text.indexOf(scheme); at >= 0; at = text.indexOf(scheme, at + 1)) {
        String host = hostAt(text, at + scheme.length());
        boolean whole = at == 0 || !Character.isLetter(text.charAt(at - 1));
        if (whole && leadsOut(host)) {
          return host;
        }
      }
    }
    return "";
  }

  /** What stands between the user and the port or path of a URL; empty if it is put in later. */
  private static String hostAt(String text, int from) {
    int begin = from;
    int end = from;
    while (end < text.length() && isPart(text.charAt(end))) {
      if (text.charAt(end) == '@') {
        begin = end + 1;
      }
      end++;
    }
    String host = text.substring(begin, end);
    int colon = host.indexOf(':');
    return end < text.length() && text.charAt(end) == '$' ? "" : colon < 0 ? host : host.substring(0, colon);
  }

  private static boolean isPart(char c) {
    return c > ' ' && c < 127 && c != '/' && c != '?' && c != '#' && c != ',' && c != ';' && c != '"' && c != '\'' && c != '$' && c != '{'
        && c != '<';
  }

  /** Whether a host is beyond the cluster: no top-level domain has a hyphen, as namespaces do behind the name of a Service. */
  private static boolean leadsOut(String host) {
    int last = host.lastIndexOf('.');
    boolean service = last < 0 || host.indexOf('-', last) > 0;
    if (service || host.startsWith("[") || isPrivate(host)) {
      return false;
    }
    for (String near : NEAR) {
      if (host.endsWith(near)) {
        return false;
      }
    }
    for (String name : NAMES) {
      if (host.startsWith(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is an address of the loopback or of a private network, or none that can be reached. */
  private static boolean isPrivate(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return host.startsWith("127.") || host.startsWith("10.") || host.startsWith("192.168.") || host.startsWith("169.254.")
        || host.startsWith("0.") || isMiddle(host);
  }

  /** Whether an address is of 172.16.0.0/12. */
  private static boolean isMiddle(String host) {
    int end = host.startsWith("172.") ? host.indexOf('.', 4) : -1;
    if (end != 6) {
      return false;
    }
    int second = (host.charAt(4) - '0') * 10 + host.charAt(5) - '0';
    return second >= 16 && second <= 31;
  }
}
