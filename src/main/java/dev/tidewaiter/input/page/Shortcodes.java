package dev.tidewaiter.input.page;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of code that generators of sites have beside Markdown's own: <code>{{&lt; highlight yaml &gt;}}</code> of Hugo and
 * <code>{% highlight yaml %}</code> of Jekyll, each on a line of its own.
 */
final class Shortcodes {

  private static final String WORD = "highlight";

  private final Source page;
  private final LineIndex lines;

  Shortcodes(Source page) {
    this.page = page;
    this.lines = page.lines();
  }

  /** Adds the blocks that do not stand in a block of Markdown, and takes away what Markdown saw in them. */
  void addTo(List<RawBlock> blocks) {
    if (!page.text().contains(WORD)) {
      return;
    }
    List<RawBlock> found = new ArrayList<>();
    for (int line = 1; line <= lines.lines(); line++) {
      String tag = opening(content(line));
      int end = tag.isEmpty() ? 0 : closing(line + 1);
      if (end > 0) {
        Cutting cutting = new Cutting(page);
        cutting.take(lines.line(line + 1).start(), lines.line(end).start());
        RawBlock block = new RawBlock(cutting.source(), tag, List.of());
        if (blocks.stream().noneMatch(one -> place(one).contains(place(block)))) {
          found.add(block);
        }
        line = end;
      }
    }
    for (RawBlock block : found) {
      blocks.removeIf(one -> place(block).contains(place(one)));
    }
    blocks.addAll(found);
  }

  private static Span place(RawBlock block) {
    return block.text().origin().toFile(new Span(0, block.text().text().length()));
  }

  private String content(int line) {
    return lines.line(line).of(page.text()).strip();
  }

  /** The language of a block that a line opens; empty if it opens none. */
  private static String opening(String line) {
    if (!line.startsWith("{{<") && !line.startsWith("{{%") && !line.startsWith("{%")) {
      return "";
    }
    String inner = line.substring(line.startsWith("{%") ? 2 : 3).stripLeading();
    return inner.startsWith(WORD + " ") ? InfoString.tag(inner.substring(WORD.length()).stripLeading()) : "";
  }

  /** The line that closes a block; 0 if none does. */
  private int closing(int from) {
    for (int line = from; line <= lines.lines(); line++) {
      String content = content(line);
      if (content.startsWith("{") && (content.contains("/" + WORD) || content.contains("end" + WORD))) {
        return line;
      }
    }
    return 0;
  }
}
