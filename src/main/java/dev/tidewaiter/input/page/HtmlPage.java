package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The blocks of code in HTML: {@code <pre>}, however a highlighter filled it, and the other places where lines are kept. */
final class HtmlPage {

  private static final String BLOCKS = "pre, textarea, code, script[type*=yaml], table:has(td.blob-code)";

  /** How many elements around a block are asked for its language. */
  private static final int WRAPPERS = 3;

  private final Source page;
  private final List<RawBlock> blocks;

  /** What is said of the blocks before the page starts. */
  private final List<Directive> before;

  HtmlPage(Source page, List<Directive> before, List<RawBlock> blocks) {
    this.page = page;
    this.before = before;
    this.blocks = blocks;
  }

  void read() {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page.text(), "");
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : document.select(BLOCKS)) {
      found.add(element);
      if (!isInside(element, found) && (!element.nameIs("code") || isBlock(element))) {
        blocks.add(new RawBlock(new HtmlText(page).of(element), tag(element), directives(element)));
      }
    }
  }

  /** Whether an element stands in one of those that were found before it. */
  private static boolean isInside(Element element, Set<Element> found) {
    for (Element around = element.parent(); around != null; around = around.parent()) {
      if (found.contains(around)) {
        return true;
      }
    }
    return false;
  }

  /** Code that stands in no {@code pre} is in the line of a paragraph, unless it has lines of its own. */
  private static boolean isBlock(Element code) {
    return code.wholeText().indexOf('\n') >= 0;
  }

  /** What the comments right before an element, or before one that starts with it, say of it. */
  private List<Directive> directives(Element block) {
    List<Directive> found = new ArrayList<>();
    Node node = block;
    for (int wrappers = 0; wrappers <= WRAPPERS; ) {
      Node previous = node.previousSibling();
      if (previous instanceof Comment comment && comment.sourceRange().isTracked()) {
        found.addAll(0, Directives.inComment(page, comment.sourceRange().startPos(), comment.sourceRange().endPos()));
      } else if (previous == null) {
        previous = node.parent();
        wrappers++;
      } else if (!isNothing(previous)) {
        return found;
      }
      if (previous == null) {
        break;
      }
      node = previous;
    }
    found.addAll(0, before);
    return found;
  }

  /** Whether a node shows nothing to a reader. */
  private static boolean isNothing(Node node) {
    return node instanceof TextNode text && text.isBlank() || node instanceof Element element && element.nameIs("head");
  }

  /** The language that the element, its first child or an element around it names in one of the ways of highlighters. */
  private static String tag(Element block) {
    Element child = block.firstElementChild();
    String tag = child == null ? "" : ownTag(child);
    Element element = block;
    for (int i = 0; i <= WRAPPERS && tag.isEmpty() && element != null; i++) {
      tag = ownTag(element);
      element = element.parent();
    }
    return tag;
  }

  private static String ownTag(Element element) {
    StringBuilder named = new StringBuilder(element.className()).append(' ').append(element.attr("data-lang"));
    named.append(' ').append(element.attr("data-language")).append(' ').append(element.attr("lang"));
    if (element.nameIs("script")) {
      named.append(" yaml");
    }
    for (String token : named.toString().toLowerCase(Locale.ROOT).split("[\\s:;]+")) {
      String language = token.substring(token.lastIndexOf('-') + 1);
      if (Selection.isTag(language)) {
        return language;
      }
    }
    return "";
  }
}
