package dev.tidewaiter.report;

/** Parts of a rule's {@code doc.md}. */
final class RuleDoc {

  /** GitHub takes no longer description. */
  private static final int LONGEST_DESCRIPTION = 1000;

  private RuleDoc() {}

  /** The paragraph below the first {@code ##} heading, in one line and without marks; empty if there is none. */
  static String firstParagraph(String doc) {
    int heading = doc.indexOf("\n## ");
    int start = heading < 0 ? -1 : doc.indexOf("\n\n", heading);
    if (start < 0) {
      return "";
    }
    int end = doc.indexOf("\n\n", start + 2);
    String paragraph = doc.substring(start + 2, end < 0 ? doc.length() : end).strip();
    return Cut.visible(paragraph.replace('\n', ' ').replace("`", ""), LONGEST_DESCRIPTION);
  }

  /** The text for a reader of Markdown who does not know our marks: an example says in words whether it is a good or a bad one. */
  static String markdown(String doc) {
    return doc.replace("```yaml bad\n", "Wrong:\n\n```yaml\n").replace("```yaml good\n", "Right:\n\n```yaml\n");
  }

  /** The text without the signs of headings and code blocks. */
  static String plain(String doc) {
    StringBuilder out = new StringBuilder(doc.length());
    for (String line : markdown(doc).split("\n", -1)) {
      if (!line.startsWith("```")) {
        out.append(line.startsWith("## ") ? line.substring(3) + ":" : line.startsWith("# ") ? line.substring(2) + "." : line).append('\n');
      }
    }
    return out.toString().strip();
  }
}
