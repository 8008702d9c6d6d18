package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The blocks of code in Markdown, by the rules of CommonMark. */
final class MarkdownPage {

  /** Inlines are nothing to us; containers nested deeper than this are read as text. */
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .maxOpenBlockParsers(100)
          .build();

  /** How deep pages in blocks of pages are read. */
  private static final int DEEPEST = 3;

  private final Source page;
  private final List<RawBlock> blocks;
  private final int depth;
  private final BlockLines lines;

  MarkdownPage(Source page, List<RawBlock> blocks) {
    this(page, blocks, 0);
  }

  private MarkdownPage(Source page, List<RawBlock> blocks, int depth) {
    this.page = page;
    this.blocks = blocks;
    this.depth = depth;
    this.lines = new BlockLines(page);
  }

  void read() {
    Node document = PARSER.parse(BlockLines.withoutMark(page.text()));
    Node node = document;
    while (true) {
      block(node);
      Node next = node.getFirstChild();
      while (next == null) {
        if (node == document) {
          return;
        }
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
  }

  private void block(Node node) {
    if (node instanceof FencedCodeBlock fence) {
      Source text = lines.cut(firstLine(fence) + 1, fence.getLiteral());
      List<Directive> directives = before(fence);
      directives.addAll(lines.inLine(firstLine(fence)));
      blocks.add(new RawBlock(text, InfoString.tag(fence.getInfo()), directives));
    } else if (node instanceof IndentedCodeBlock code) {
      indented(lines.cut(firstLine(code), code.getLiteral()), before(code));
    } else if (node instanceof HtmlBlock html) {
      html(lines.cut(firstLine(html), html.getLiteral()), before(html));
    }
  }

  /** What the comments right before a block say of it. */
  private List<Directive> before(Block block) {
    List<Directive> found = new ArrayList<>();
    Node node = block.getPrevious();
    while (node instanceof HtmlBlock html && html.getLiteral().startsWith("<!--")) {
      Source text = lines.cut(firstLine(html), html.getLiteral());
      found.addAll(0, Directives.inComment(text, 0, text.text().length()));
      node = node.getPrevious();
    }
    return found;
  }

  private void html(Source text, List<Directive> directives) {
    if (text.text().startsWith("<!--")) {
      comment(text);
    } else if (text.text().contains("apiVersion")) {
      new HtmlPage(text, directives, blocks).read();
    }
  }

  /** Translations keep the original in comments, examples and all. */
  private void comment(Source text) {
    if (!isFenced(text) || depth == DEEPEST) {
      return;
    }
    int close = text.text().indexOf("-->");
    Cutting inner = new Cutting(text);
    inner.take("<!--".length(), close < 0 ? text.text().length() : close);
    new MarkdownPage(inner.source(), blocks, depth + 1).read();
  }

  /** Some dialects indent what stands in a note or a tab, fences and all; CommonMark takes that for a block of code. */
  private void indented(Source text, List<Directive> directives) {
    if (isFenced(text) && depth < DEEPEST) {
      new MarkdownPage(text, blocks, depth + 1).read();
    } else {
      blocks.add(new RawBlock(text, "", directives));
    }
  }

  private static boolean isFenced(Source text) {
    return text.text().contains("```") || text.text().contains("~~~");
  }

  private static int firstLine(Block block) {
    return block.getSourceSpans().get(0).getLineIndex() + 1;
  }
}
