package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;

/** What tests ask of the blocks of pages. */
final class Blocks {

  private Blocks() {}

  static List<PageBlock> of(String name, String page) {
    return Pages.blocks(Source.of(name, page));
  }

  /** The texts of the blocks of a page, each with the line of the page it starts on. */
  static List<String> described(String name, String page) {
    List<String> described = new ArrayList<>();
    for (PageBlock block : of(name, page)) {
      Source source = block.source();
      described.add(LineIndex.of(page).position(source.origin().toFile(0)).line() + ": " + source.text());
    }
    return described;
  }

  /** Asserts that each character of a block stands in the page where it is said to stand; a space may be the part of a tab. */
  static void assertPlaces(Source block) {
    String page = block.file().text();
    for (int i = 0; i < block.text().length(); i++) {
      char c = block.text().charAt(i);
      char there = page.charAt(block.origin().toFile(i));
      assertEquals(c, c == ' ' && there == '\t' ? ' ' : there, "offset " + i + " of " + block.text());
    }
  }
}
