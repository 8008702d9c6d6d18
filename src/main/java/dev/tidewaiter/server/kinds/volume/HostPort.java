package dev.tidewaiter.server.kinds.volume;

/** A host and a port joined by a colon, as Go's {@code net.SplitHostPort} takes them apart. */
final class HostPort {

  private HostPort() {}

  /**
   * Whether the text is {@code host:port} or {@code [host]:port}; neither part is looked at, and both may be empty. Brackets stand only
   * around the host, and a host with colons needs them.
   */
  static boolean isPair(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      return false;
    }
    if (text.startsWith("[")) {
      int close = text.indexOf(']');
      return close == colon - 1 && text.indexOf('[', 1) < 0 && text.indexOf(']', close + 1) < 0;
    }
    return text.indexOf(':') == colon && text.indexOf('[') < 0 && text.indexOf(']') < 0;
  }
}
