package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text that a reader sees in an element, line by line, with its place in the page; without the numbers of the lines. */
final class HtmlText implements NodeFilter {

  /** What highlighters call the column of line numbers, and what else is no text of the block. */
  private static final Set<String> GUTTERS =
      Set.of(
          "gutter", "lineno", "linenos", "linenodiv", "linenumber", "linenumbers", "line-number", "line-numbers", "line-numbers-rows", "lnt",
          "ln", "rouge-gutter", "hljs-ln-numbers", "blob-num", "code-line-number", "react-syntax-highlighter-line-number", "copy-button");

  private static final Set<String> UNSEEN = Set.of("button", "style", "svg", "template");
  private static final Set<String> LINES = Set.of("div", "li", "p", "tr");

  private final Source page;
  private final Cutting cutting;

  /** Where the text of each open element starts. */
  private final Deque<Integer> starts = new ArrayDeque<>();

  private int before;

  HtmlText(Source page) {
    this.page = page;
    this.cutting = new Cutting(page);
  }

  Source of(Element element) {
    before = element.childNodeSize() == 0 ? 0 : element.childNode(0).sourceRange().startPos();
    element.filter(this);
    return cutting.source();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text, text.getWholeText());
    } else if (node instanceof DataNode data) {
      add(data, data.getWholeData());
    } else if (node instanceof Element element && depth > 0) {
      if (isUnseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.nameIs("br")) {
        newline(element);
      }
    }
    starts.push(cutting.length());
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    int start = starts.pop();
    boolean open = cutting.length() == start || !cutting.endsLine();
    if (node instanceof Element element && depth > 0 && LINES.contains(element.normalName()) && open) {
      newline(element);
    }
    return FilterResult.CONTINUE;
  }

  private void add(Node node, String meaning) {
    if (!node.sourceRange().isTracked()) {
      cutting.replace(before, before, meaning);
      return;
    }
    new EntityText(page.text(), cutting).add(node.sourceRange().startPos(), node.sourceRange().endPos(), meaning);
    before = node.sourceRange().endPos();
  }

  /** A line ends where an element does; the end of the element is what stands for the line break. */
  private void newline(Element element) {
    boolean tracked = element.endSourceRange().isTracked();
    int start = tracked ? element.endSourceRange().startPos() : before;
    int end = tracked ? element.endSourceRange().endPos() : before;
    cutting.replace(start, Math.max(start, end), "\n");
  }

  private static boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName())) {
      return true;
    }
    for (String name : element.classNames()) {
      if (GUTTERS.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return element.attr("style").replace(" ", "").contains("user-select:none");
  }
}
