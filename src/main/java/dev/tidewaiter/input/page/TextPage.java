package dev.tidewaiter.input.page;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;

/**
 * The manifests in plain text, where nothing but their form tells them from the prose around them. One starts at a line with
 * {@code apiVersion:} or {@code kind:} and ends before the first line that is no YAML of it. A text in braces is JSON
 * from end to end.
 */
final class TextPage {

  private final Source page;
  private final List<RawBlock> blocks;
  private final LineIndex lines;

  TextPage(Source page, List<RawBlock> blocks) {
    this.page = page;
    this.blocks = blocks;
    this.lines = page.lines();
  }

  void read() {
    if (page.text().stripLeading().startsWith("{")) {
      blocks.add(new RawBlock(page, "json", List.of()));
      return;
    }
    int behind = 1;
    for (int line = 1; line <= lines.lines(); line++) {
      if (isStart(line)) {
        int end = end(line);
        block(start(line, behind), end);
        line = end - 1;
        behind = end;
      }
    }
  }

  private boolean isStart(int line) {
    TextLine text = line(line);
    return text.isKey("apiVersion") || text.isKey("kind");
  }

  /** The first of the lines right above that belong to the same object. */
  private int start(int line, int behind) {
    int indent = line(line).indent();
    int start = line;
    while (start > behind) {
      TextLine above = line(start - 1);
      if (above.isBlank() || above.indent() < indent || above.indent() == indent && !above.isObjectKey() && !above.isComment()) {
        break;
      }
      start--;
    }
    return start;
  }

  /** The line behind a manifest. */
  private int end(int first) {
    TextManifest manifest = new TextManifest(line(first));
    int end = first + 1;
    for (int line = first + 1; line <= lines.lines() && manifest.takes(line(line)); line++) {
      if (!line(line).isBlank()) {
        end = line + 1;
      }
    }
    return end;
  }

  private TextLine line(int number) {
    return TextLine.of(lines.line(number).of(page.text()));
  }

  /** What the comments right before a manifest, or at its start, say of it. */
  private List<Directive> directives(int first) {
    int start = first;
    while (start > 1 && line(start - 1).isRemark()) {
      start--;
    }
    int end = first;
    while (end < lines.lines() && line(end).isRemark()) {
      end++;
    }
    return Directives.inComment(page, lines.line(start).start(), lines.line(end).start());
  }

  private void block(int first, int end) {
    Cutting cutting = new Cutting(page);
    Span last = lines.line(end - 1);
    int behind = end <= lines.lines() ? lines.line(end).start() : page.text().length();
    cutting.take(lines.line(first).start(), Math.max(last.end(), behind));
    blocks.add(new RawBlock(cutting.source(), "yaml", directives(first)));
  }
}
