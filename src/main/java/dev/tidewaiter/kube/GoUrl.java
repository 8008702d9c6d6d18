package dev.tidewaiter.kube;

import dev.tidewaiter.value.GoText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A URL as Go's package net/url has it.
 *
 * <p>Source: Go 1.26, net/url/url.go.
 *
 * @param opaque what follows the scheme of a URL without slashes, such as {@code mailto:a@b}
 * @param user the user as printed, with its {@code @}; empty if there is none
 * @param path without escapes
 * @param rawPath as it was written
 * @param forceQuery whether it ends in a {@code ?}
 * @param query as it was written
 * @param omitHost whether a path follows the scheme and no host
 * @param fragment escaped
 */
public record GoUrl(
    String scheme, String opaque, String user, String host, String path, String rawPath, boolean forceQuery, String query, boolean omitHost,
    String fragment) {

  private static final int MOST_PARAMETERS = 10_000;

  /** Why a text is no absolute URL nor an absolute path, in Go's words; empty if it is one. */
  public static String requestProblem(String text) {
    UrlParser parser = new UrlParser(text, true);
    parser.parse();
    return parser.problem().isEmpty() ? "" : "parse " + GoText.quoted(text) + ": " + parser.problem();
  }

  /** Why a text is no URL, in Go's words; empty if it is one. */
  public static String problem(String text) {
    int hash = text.indexOf('#');
    String first = hash < 0 ? text : text.substring(0, hash);
    UrlParser parser = new UrlParser(first, false);
    parser.parse();
    if (!parser.problem().isEmpty()) {
      return "parse " + GoText.quoted(first) + ": " + parser.problem();
    }
    String wrong = hash < 0 ? "" : UrlEscapes.unescape(text.substring(hash + 1), UrlEscapes.Part.FRAGMENT).problem();
    return wrong.isEmpty() ? "" : "parse " + GoText.quoted(text) + ": " + wrong;
  }

  /** The URL of a text of which {@link #requestProblem} has nothing to say; empty if it can still not be read. */
  public static Optional<GoUrl> parse(String text) {
    int hash = text.indexOf('#');
    UrlParser parser = new UrlParser(hash < 0 ? text : text.substring(0, hash), false);
    GoUrl url = parser.parse();
    if (!parser.problem().isEmpty()) {
      return Optional.empty();
    }
    if (hash < 0 || hash == text.length() - 1) {
      return Optional.of(url);
    }
    String raw = text.substring(hash + 1);
    UrlEscapes.Plain fragment = UrlEscapes.unescape(raw, UrlEscapes.Part.FRAGMENT);
    return fragment.problem().isEmpty() ? Optional.of(url.withFragment(raw, fragment.text())) : Optional.empty();
  }

  private GoUrl withFragment(String raw, String plain) {
    String escaped = UrlEscapes.isEscaped(raw, UrlEscapes.Part.FRAGMENT) ? raw : UrlEscapes.escape(plain, UrlEscapes.Part.FRAGMENT);
    return new GoUrl(scheme, opaque, user, host, path, rawPath, forceQuery, query, omitHost, escaped);
  }

  /** The fragment without its escapes. */
  public String plainFragment() {
    return UrlEscapes.unescape(fragment, UrlEscapes.Part.FRAGMENT).text();
  }

  /** The host without its port and without the brackets of an IPv6 address. */
  public String hostname() {
    int close = host.startsWith("[") ? host.indexOf(']') : -1;
    if (close > 0) {
      return host.substring(1, close);
    }
    int colon = host.indexOf(':');
    return colon < 0 ? host : host.substring(0, colon);
  }

  /** The port as it was written; empty if there is none. */
  public String port() {
    int colon = host.lastIndexOf(':');
    return colon < 0 || host.indexOf(']') > colon ? "" : host.substring(colon + 1);
  }

  /** The path with escapes, as it was written if that is right. */
  public String escapedPath() {
    if (UrlEscapes.isEscaped(rawPath, UrlEscapes.Part.PATH)) {
      return rawPath;
    }
    return path.equals("*") ? "*" : UrlEscapes.escape(path, UrlEscapes.Part.PATH);
  }

  /** The parameters of the query, without escapes; a wrong one is left out. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String[] pairs = query.split("&", -1);
    if (pairs.length > MOST_PARAMETERS) {
      return parameters;
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      UrlEscapes.Plain name = UrlEscapes.unescape(equals < 0 ? pair : pair.substring(0, equals), UrlEscapes.Part.QUERY);
      UrlEscapes.Plain value = UrlEscapes.unescape(equals < 0 ? "" : pair.substring(equals + 1), UrlEscapes.Part.QUERY);
      if (!pair.isEmpty() && pair.indexOf(';') < 0 && name.problem().isEmpty() && value.problem().isEmpty()) {
        parameters.computeIfAbsent(name.text(), none -> new ArrayList<>()).add(value.text());
      }
    }
    return parameters;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(scheme.isEmpty() ? "" : scheme + ":");
    if (!opaque.isEmpty()) {
      out.append(opaque);
    } else {
      if (!(omitHost && host.isEmpty() && user.isEmpty()) && (!host.isEmpty() || !user.isEmpty() || !scheme.isEmpty() && !path.isEmpty())) {
        out.append("//").append(user).append(UrlEscapes.escape(host, UrlEscapes.Part.HOST));
      }
      String escaped = escapedPath();
      out.append(!escaped.isEmpty() && escaped.charAt(0) != '/' && !host.isEmpty() ? "/" : "").append(escaped);
    }
    if (forceQuery || !query.isEmpty()) {
      out.append('?').append(query);
    }
    return fragment.isEmpty() ? out.toString() : out.append('#').append(fragment).toString();
  }
}
