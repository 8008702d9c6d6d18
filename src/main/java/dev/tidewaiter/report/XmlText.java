package dev.tidewaiter.report;

/** Writes text for XML 1.0: visible, since XML has no way to write most controls, and with its five signs as references. */
final class XmlText {

  private XmlText() {}

  /** An attribute with the blank before it; the name needs no escapes. */
  static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    text(value, out);
    out.append('"');
  }

  static void attribute(String name, int value, StringBuilder out) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  static void text(String value, StringBuilder out) {
    String visible = Visible.of(value);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (c == '&') {
        out.append("&amp;");
      } else if (c == '<') {
        out.append("&lt;");
      } else if (c == '>') {
        out.append("&gt;");
      } else if (c == '"') {
        out.append("&quot;");
      } else if (c == '\'') {
        out.append("&apos;");
      } else {
        out.append(c);
      }
    }
  }
}
