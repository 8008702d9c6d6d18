package dev.tidewaiter.input.page;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The listings of AsciiDoc: between lines of {@code ----} or {@code ....}, with {@code [source,yaml]} before them, and fences as Markdown
 * has them. Callouts such as {@code <1>} at the ends of lines are no text of a listing.
 */
final class AsciidocPage {

  private final Source page;
  private final List<RawBlock> blocks;
  private final LineIndex lines;

  private String tag = "";
  private List<Directive> directives = new ArrayList<>();

  AsciidocPage(Source page, List<RawBlock> blocks) {
    this.page = page;
    this.blocks = blocks;
    this.lines = page.lines();
  }

  void read() {
    for (int line = 1; line <= lines.lines(); line++) {
      String content = content(line);
      if (isDelimiter(content)) {
        int end = closing(line + 1, content);
        if (!content.startsWith("////")) {
          listing(line + 1, end, content);
        }
        line = end;
        forget();
      } else if (content.startsWith("[")) {
        attributes(line, content);
      } else if (content.startsWith("//")) {
        directives.addAll(Directives.inComment(page, lines.line(line).start(), lines.line(line).end()));
      } else if (!content.startsWith(".") && !content.equals("+") && !content.isEmpty()) {
        forget();
      }
    }
  }

  private void forget() {
    tag = "";
    directives = new ArrayList<>();
  }

  /** {@code [source,yaml]}, {@code [,yaml]}, {@code [source%linenums,yaml,role="x"]}. */
  private void attributes(int line, String content) {
    String[] parts = content.substring(1, Math.max(1, content.lastIndexOf(']'))).split(",");
    if (parts.length > 1 && (parts[0].isBlank() || parts[0].strip().startsWith("source"))) {
      tag = parts[1].strip().toLowerCase(Locale.ROOT);
    }
    directives.addAll(Directives.inWords(page, lines.line(line).start(), lines.line(line).end()));
  }

  private void listing(int first, int end, String delimiter) {
    Cutting cutting = new Cutting(page);
    for (int line = first; line < end; line++) {
      Span span = lines.line(line);
      int next = line == lines.lines() ? page.text().length() : lines.line(line + 1).start();
      cutting.take(span.start(), span.start() + withoutCallouts(span.of(page.text())));
      cutting.take(span.end(), next);
    }
    String language = delimiter.startsWith("`") ? InfoString.tag(delimiter.substring(3)) : tag;
    blocks.add(new RawBlock(cutting.source(), language, directives));
  }

  /** The length of a line without its callouts, and without the comment sign that may hide them. */
  private static int withoutCallouts(String line) {
    String left = line.stripTrailing();
    boolean any = false;
    while (left.endsWith(">")) {
      int open = left.lastIndexOf('<');
      if (open < 0 || !isNumber(left.substring(open + 1, left.length() - 1))) {
        break;
      }
      left = left.substring(0, open).stripTrailing();
      any = true;
    }
    if (!any) {
      return line.length();
    }
    return left.endsWith(" #") ? left.substring(0, left.length() - 2).stripTrailing().length() : left.length();
  }

  private static boolean isNumber(String text) {
    return text.equals(".") || !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDelimiter(String line) {
    return line.startsWith("```") && line.indexOf('`', 3) < 0 || line.length() >= 4 && isRun(line);
  }

  private static boolean isRun(String line) {
    char sign = line.charAt(0);
    return "-./".indexOf(sign) >= 0 && line.chars().allMatch(c -> c == sign);
  }

  /** The line that closes a listing, or the one behind the page. */
  private int closing(int from, String opening) {
    String wanted = opening.startsWith("```") ? "```" : opening;
    for (int line = from; line <= lines.lines(); line++) {
      if (content(line).equals(wanted)) {
        return line;
      }
    }
    return lines.lines() + 1;
  }

  private String content(int line) {
    return lines.line(line).of(page.text()).stripTrailing();
  }
}
