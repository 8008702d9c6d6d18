package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.text.TextDecoder;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of many projects, with the number of manifests counted in each, where they are at hand. */
class PageCorpusTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final double LEAST_AGREEMENT = 0.98;

  @BeforeEach
  void isHere() {
    assumeTrue(Files.isDirectory(CORPUS.resolve("docs")), "skipped: no " + CORPUS + " here");
  }

  @Test
  void asManyManifestsAreFoundAsWereCounted() throws IOException {
    int pages = 0;
    int right = 0;
    int blocks = 0;
    List<String> wrong = new ArrayList<>();
    for (Counted page : counted()) {
      int found = readable(Pages.blocks(page.source()));
      pages++;
      blocks += found;
      right += found == page.blocks() ? 1 : 0;
      if (found != page.blocks()) {
        wrong.add(page.source().name() + ": " + found + " instead of " + page.blocks());
      }
    }
    System.out.println(right + " of " + pages + " pages with the right number of blocks, " + blocks + " blocks in all " + wrong);
    assertTrue(right >= LEAST_AGREEMENT * pages, String.join("\n", wrong));
  }

  @Test
  void everyPlaceLiesOnTheBlocksOwnLine() throws IOException {
    int lines = 0;
    for (Counted page : counted()) {
      LineIndex inPage = LineIndex.of(page.source().text());
      for (PageBlock block : Pages.blocks(page.source())) {
        lines += assertLines(page.source(), inPage, block.source());
      }
    }
    System.out.println(lines + " lines of blocks stand where they are said to stand");
    assertTrue(lines > 0, "no lines");
  }

  @Test
  void nothingIsInventedInTextsWithoutManifests() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(CORPUS.resolve("extras/nomanifest"))) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    assertTrue(!files.isEmpty());
    for (Path file : files) {
      String text = Files.readString(file);
      String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
      assertEquals(List.of(), Blocks.of("page.txt", text).stream().filter(block -> readable(List.of(block)) == 0).toList());
      assertEquals(List.of(), Blocks.described("page.md", "```yaml\n" + text + "\n```\n"), file.toString());
      assertEquals(List.of(), Blocks.described("page.html", "<pre class=yaml>" + escaped + "</pre>"), file.toString());
      assertEquals(List.of(), Blocks.described("page.adoc", "[source,yaml]\n----\n" + text + "\n----\n"), file.toString());
    }
  }

  private static int assertLines(Source page, LineIndex inPage, Source block) {
    LineIndex inBlock = LineIndex.of(block.text());
    for (int line = 1; line <= inBlock.lines(); line++) {
      Span span = inBlock.line(line);
      Span there = block.origin().toFile(span);
      Span whole = inPage.line(inPage.position(there.start()).line());
      String text = span.of(block.text()).strip();
      String seen = whole.of(page.text());
      String plain = Parser.unescapeEntities(seen.replaceAll("<[^>]*>", ""), false);
      assertTrue(whole.contains(there) && (seen.contains(text) || plain.contains(text)), () -> page.name() + ": " + text);
    }
    return inBlock.lines();
  }

  private static int readable(List<PageBlock> blocks) {
    int readable = 0;
    for (PageBlock block : blocks) {
      readable += YamlReader.read(block.source()).stream().allMatch(PageCorpusTest::isObject) ? 1 : 0;
    }
    return readable;
  }

  private static boolean isObject(YamlDocument document) {
    return document.problem().isEmpty() && (document.root().isEmpty() || document.root().get() instanceof YamlNode.Mapping);
  }

  private record Counted(Source source, int blocks) {}

  private static List<Counted> counted() throws IOException {
    List<Counted> pages = new ArrayList<>();
    List<String> rows = Files.readAllLines(CORPUS.resolve("DOCS.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t");
      Path file = CORPUS.resolve("docs").resolve(cells[0].replace("/", "__")).resolve(cells[1]);
      if (Files.exists(file)) {
        pages.add(new Counted(TextDecoder.decode(cells[1], Files.readAllBytes(file)), Integer.parseInt(cells[3])));
      }
    }
    return pages;
  }
}
