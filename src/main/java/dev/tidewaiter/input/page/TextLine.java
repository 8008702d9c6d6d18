package dev.tidewaiter.input.page;

/**
 * A line of plain text, as far as its form may be that of YAML.
 *
 * @param indent how many spaces it starts with
 * @param content what follows them, without spaces at its end
 */
record TextLine(int indent, String content) {

  static TextLine of(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return new TextLine(indent, line.substring(indent).stripTrailing());
  }

  boolean isBlank() {
    return content.isEmpty();
  }

  boolean isComment() {
    return content.startsWith("#");
  }

  /** Whether the line is a comment of YAML, or one as pages have them. */
  boolean isRemark() {
    return isComment() || content.startsWith("<!--") || content.startsWith("//");
  }

  boolean isSeparator() {
    return content.equals("---") || content.startsWith("--- ");
  }

  boolean isItem() {
    return content.equals("-") || content.startsWith("- ");
  }

  /** Whether the line is a key of this name, plain or in quotes. */
  boolean isKey(String name) {
    return isKeyAt(0, name) || content.startsWith("\"") && isKeyAt(1, name + "\"");
  }

  private boolean isKeyAt(int at, String name) {
    int colon = at + name.length();
    return content.startsWith(name, at) && colon < content.length() && content.charAt(colon) == ':' && endsAt(colon + 1);
  }

  /** Whether the line starts with a key as the objects of Kubernetes have them: letters and digits, a small letter first. */
  boolean isObjectKey() {
    int end = 0;
    while (end < content.length() && isLetter(content.charAt(end))) {
      end++;
    }
    boolean small = end > 0 && content.charAt(0) >= 'a' && content.charAt(0) <= 'z';
    return small && end < content.length() && content.charAt(end) == ':' && endsAt(end + 1);
  }

  /** Whether the line has the form of YAML in an object, and hardly that of prose. */
  boolean isYaml() {
    if (isItem()) {
      TextLine item = of(content.substring(1));
      return item.isBlank() || item.content().indexOf(' ') < 0 || item.isYaml();
    }
    if (isComment() || "\"'[]{}".indexOf(content.charAt(0)) >= 0) {
      return true;
    }
    int colon = content.indexOf(": ");
    int end = colon >= 0 ? colon : content.endsWith(":") ? content.length() - 1 : -1;
    return end > 0 && content.substring(0, end).indexOf(' ') < 0 && content.charAt(0) < 128;
  }

  /** Whether a block scalar starts at the end of the line. */
  boolean opensScalar() {
    String plain = content;
    int comment = plain.indexOf(" #");
    plain = comment < 0 ? plain : plain.substring(0, comment).stripTrailing();
    int at = plain.length() - 1;
    while (at > 0 && "+-0123456789".indexOf(plain.charAt(at)) >= 0) {
      at--;
    }
    return at > 0 && (plain.charAt(at) == '|' || plain.charAt(at) == '>') && plain.charAt(at - 1) == ' ';
  }

  private boolean endsAt(int at) {
    return at == content.length() || content.charAt(at) == ' ';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
