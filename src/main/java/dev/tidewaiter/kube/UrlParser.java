package dev.tidewaiter.kube;

import dev.tidewaiter.value.GoText;
import java.util.Locale;

/**
 * Takes a URL apart.
 *
 * <p>Source: Go 1.26, net/url, parse, parseAuthority and parseHost.
 */
final class UrlParser {

  private static final String MARKS_OF_USERS = "-._:~!$&'()*+,;=%@";

  private final String text;
  private final boolean request;
  private String problem = "";
  private String scheme = "";
  private String rest;
  private String query = "";
  private boolean forceQuery;
  private String user = "";
  private String host = "";

  /**
   * @param request whether only absolute URLs and absolute paths are right
   */
  UrlParser(String text, boolean request) {
    this.text = text;
    this.request = request;
    rest = text;
  }

  /** What is wrong, in Go's words; empty if nothing is. */
  String problem() {
    return problem;
  }

  /** The URL; of no meaning if there is a problem. */
  GoUrl parse() {
    if (hasControls()) {
      problem = "net/url: invalid control character in URL";
    } else if (text.isEmpty() && request) {
      problem = "empty url";
    } else if (!text.equals("*")) {
      return parts();
    }
    return url("", text, false);
  }

  private GoUrl url(String opaque, String path, boolean omitHost) {
    UrlEscapes.Plain plain = UrlEscapes.unescape(path, UrlEscapes.Part.PATH);
    problem = problem.isEmpty() ? plain.problem() : problem;
    String rawPath = path.equals(UrlEscapes.escape(plain.text(), UrlEscapes.Part.PATH)) ? "" : path;
    return new GoUrl(scheme, opaque, user, host, plain.text(), rawPath, forceQuery, query, omitHost, "");
  }

  private GoUrl parts() {
    takeScheme();
    takeQuery();
    if (!problem.isEmpty()) {
      return url("", "", false);
    }
    if (!rest.startsWith("/")) {
      if (!scheme.isEmpty()) {
        return url(rest, "", false);
      }
      int slash = rest.indexOf('/');
      int colon = rest.indexOf(':');
      if (request) {
        problem = "invalid URI for request";
      } else if (colon >= 0 && (slash < 0 || colon < slash)) {
        problem = "first path segment in URL cannot contain colon";
      }
    }
    boolean authority = rest.startsWith("//") && (!scheme.isEmpty() || !request && !rest.startsWith("///"));
    if (authority) {
      int slash = rest.indexOf('/', 2);
      String who = rest.substring(2, slash < 0 ? rest.length() : slash);
      rest = slash < 0 ? "" : rest.substring(slash);
      takeAuthority(who);
    }
    return url("", rest, !authority && !scheme.isEmpty() && rest.startsWith("/"));
  }

  private boolean hasControls() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) == 0x7f) {
        return true;
      }
    }
    return false;
  }

  private void takeScheme() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' && i == 0) {
        problem = "missing protocol scheme";
        return;
      }
      if (c == ':') {
        scheme = text.substring(0, i).toLowerCase(Locale.ROOT);
        rest = text.substring(i + 1);
        return;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9') && "+-.".indexOf(c) < 0)) {
        return;
      }
    }
  }

  private void takeQuery() {
    int mark = rest.indexOf('?');
    if (mark >= 0) {
      forceQuery = mark == rest.length() - 1;
      query = rest.substring(mark + 1);
      rest = rest.substring(0, mark);
    }
  }

  private void takeAuthority(String authority) {
    int at = authority.lastIndexOf('@');
    takeHost(authority.substring(at + 1));
    if (at < 0 || !problem.isEmpty()) {
      return;
    }
    String info = authority.substring(0, at);
    for (int i = 0; i < info.length(); i++) {
      char c = info.charAt(i);
      boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!alphanumeric && MARKS_OF_USERS.indexOf(c) < 0) {
        problem = "net/url: invalid userinfo";
        return;
      }
    }
    int colon = info.indexOf(':');
    String name = userPart(colon < 0 ? info : info.substring(0, colon));
    user = name + (colon < 0 ? "" : ":" + userPart(info.substring(colon + 1))) + "@";
  }

  private String userPart(String part) {
    UrlEscapes.Plain plain = UrlEscapes.unescape(part, UrlEscapes.Part.USER);
    problem = problem.isEmpty() ? plain.problem() : problem;
    return UrlEscapes.escape(plain.text(), UrlEscapes.Part.USER);
  }

  private void takeHost(String written) {
    int open = written.lastIndexOf('[');
    if (open > 0) {
      problem = "invalid IP-literal";
    } else if (open == 0) {
      takeLiteral(written);
    } else {
      int first = written.indexOf(':');
      boolean web = scheme.equals("http") || scheme.equals("https");
      checkPort(first < 0 ? "" : written.substring(web ? first : written.lastIndexOf(':')));
      host = plain(written, UrlEscapes.Part.HOST);
    }
  }

  /** An IPv6 address in brackets. */
  private void takeLiteral(String written) {
    int close = written.lastIndexOf(']');
    if (close < 0) {
      problem = "missing ']' in host";
      return;
    }
    checkPort(written.substring(close + 1));
    String port = plain(written.substring(close + 1), UrlEscapes.Part.HOST);
    String name = written.substring(1, close);
    int zone = name.indexOf("%25");
    String address = zone < 0 ? plain(name, UrlEscapes.Part.HOST)
        : plain(name.substring(0, zone), UrlEscapes.Part.HOST) + plain(name.substring(zone), UrlEscapes.Part.ZONE);
    if (problem.isEmpty()) {
      String wrong = IpSyntax.problem(address);
      problem = !wrong.isEmpty() ? "invalid host: " + wrong : address.indexOf(':') < 0 ? "invalid IP-literal" : "";
    }
    host = "[" + address + "]" + port;
  }

  private void checkPort(String port) {
    boolean right = port.isEmpty() || port.charAt(0) == ':';
    for (int i = 1; right && i < port.length(); i++) {
      right = port.charAt(i) >= '0' && port.charAt(i) <= '9';
    }
    if (!right && problem.isEmpty()) {
      problem = "invalid port " + GoText.quoted(port) + " after host";
    }
  }

  private String plain(String escaped, UrlEscapes.Part part) {
    UrlEscapes.Plain plain = UrlEscapes.unescape(escaped, part);
    problem = problem.isEmpty() ? plain.problem() : problem;
    return plain.text();
  }
}
