package dev.tidewaiter.server.kinds.config.tls;

import dev.tidewaiter.kube.Dns;
import java.nio.charset.StandardCharsets;

/**
 * URIs of a form that Go takes without fail, such as {@code spiffe://example.com/ns/a}: a scheme, a domain, and a path of plain characters.
 *
 * <p>Source: Go 1.26, net/url, Parse; crypto/x509, domainNameValid.
 */
final class PlainUri {

  private static final String MARK = "://";
  private static final String PATH = "/-._~ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private PlainUri() {}

  /** Whether bytes are such a URI; others may be taken all the same. */
  static boolean is(byte[] bytes) {
    String uri = new String(bytes, StandardCharsets.ISO_8859_1);
    int mark = uri.indexOf(MARK);
    if (mark <= 0 || uri.charAt(0) < 'a') {
      return false;
    }
    int hostStart = mark + MARK.length();
    int slash = uri.indexOf('/', hostStart);
    int hostEnd = slash < 0 ? uri.length() : slash;
    return isPlain(uri, 0, mark, "")
        && hostEnd - hostStart <= Dns.LABEL_MAX
        && Dns.subdomain(uri.substring(hostStart, hostEnd)).isEmpty()
        && isPlain(uri, hostEnd, uri.length(), PATH);
  }

  private static boolean isPlain(String text, int from, int to, String others) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean lettersOrDigits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!lettersOrDigits && others.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
