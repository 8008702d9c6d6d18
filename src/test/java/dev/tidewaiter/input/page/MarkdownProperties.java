package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A block is found wherever Markdown lets it stand, and each of its characters knows its place. */
class MarkdownProperties {

  @Property(tries = 300)
  void aBlockIsFoundInAnyContainer(
      @ForAll("containers") List<String> containers, @ForAll("lines") List<String> lines, @ForAll("breaks") String lineBreak) {
    String page = "first";
    String block = "apiVersion: v1\nkind: Pod\n" + (lines.isEmpty() ? "" : "data:\n" + String.join("\n", lines) + "\n");
    String inside = "```yaml\n" + block + "```\n";
    for (String container : containers) {
      inside = inContainer(container, inside);
    }
    String whole = (page + "\n\n" + inside + "\nlast\n").replace("\n", lineBreak);

    List<PageBlock> found = Blocks.of("page.md", whole);

    assertEquals(1, found.size(), whole);
    assertEquals(block.replace("\n", lineBreak), found.get(0).source().text().replaceAll("(?m)^[ ]+(?=\\r?$)", ""));
    Blocks.assertPlaces(found.get(0).source());
  }

  private static String inContainer(String container, String inside) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (String line : inside.split("\n")) {
      String prefix = first || container.startsWith(">") ? container : " ".repeat(container.length());
      out.append(line.isEmpty() && !container.startsWith(">") ? "" : prefix + line).append('\n');
      first = false;
    }
    return out.toString();
  }

  @Provide
  Arbitrary<List<String>> containers() {
    return Arbitraries.of("> ", "- ", "*   ", "1. ", "10) ").list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of("  a: 1", "  # note", "", "  b: \"\u00e9\ud83d\ude00 <&>\"", "  c:\n    d: `x`").list().ofMaxSize(5)
        .map(list -> list.stream().distinct().toList());
  }

  @Provide
  Arbitrary<String> breaks() {
    return Arbitraries.of("\n", "\r\n");
  }
}
