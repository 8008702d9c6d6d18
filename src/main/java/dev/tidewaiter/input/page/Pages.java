package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the manifests in pages. The parsers for pages are loaded when the first page comes that may hold one. */
public final class Pages {

  private Pages() {}

  /** The blocks of a page that hold manifests, or of which something is expected, in the order of the page. */
  public static List<PageBlock> blocks(Source page) {
    if (!mayHold(page.text())) {
      return List.of();
    }
    List<RawBlock> all = new ArrayList<>();
    PageFormat format = PageFormat.of(page.name());
    if (format == PageFormat.MARKDOWN) {
      new MarkdownPage(page, all).read();
      new Shortcodes(page).addTo(all);
      all.sort(Comparator.comparingInt(block -> block.text().origin().toFile(0)));
    } else if (format == PageFormat.HTML) {
      new HtmlPage(page, List.of(), all).read();
    } else if (format == PageFormat.ASCIIDOC) {
      new AsciidocPage(page, all).read();
    } else if (format == PageFormat.TEXT) {
      new TextPage(page, all).read();
    }
    List<PageBlock> taken = new ArrayList<>();
    for (RawBlock block : all) {
      RawBlock plain = new RawBlock(Dedent.of(block.text()), block.tag(), block.directives());
      if (Selection.takes(plain) || plain.directives().stream().anyMatch(Directive::expects)) {
        taken.add(new PageBlock(plain.text(), plain.directives()));
      }
    }
    return taken;
  }

  private static boolean mayHold(String text) {
    return text.contains("apiVersion") && text.contains("kind") || text.contains(Directive.PREFIX);
  }
}
