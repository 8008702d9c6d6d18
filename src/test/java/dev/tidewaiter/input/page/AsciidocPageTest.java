package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciidocPageTest {

  private static final String POD = "apiVersion: v1\nkind: Pod\n";
  private static final String BROKEN = "apiVersion: v1\nkind: Pod\nspec: [\n";

  @ParameterizedTest
  @ValueSource(strings = {"----", "-----", "....", "```"})
  void listingsAreFound(String delimiter) {
    assertEquals(List.of("4: " + POD), blocks("= Title\n\n" + delimiter + "\n" + POD + delimiter + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[source,yaml]", "[source, YAML, linenums]", "[,yaml]", "[source%linenums,yaml]", "[source,yaml]\n.Title"})
  void aListingThatIsSaidToBeYamlIsFoundThoughItIsBroken(String attributes) {
    assertEquals(1, blocks(attributes + "\n----\n" + BROKEN + "----\n").size());
  }

  @Test
  void theTagIsForTheNextListingOnly() {
    assertEquals(List.of(), blocks("[source,yaml]\nText.\n\n----\n" + BROKEN + "----\n"));
  }

  @Test
  void calloutsAreNoText() {
    assertEquals(List.of("3: " + POD + "a: x <b>\nc: 1\n"),
        blocks("[source,yaml]\n----\napiVersion: v1 <1>\nkind: Pod # <2> <.>\na: x <b>\nc: 1\n----\n<1> The version.\n"));
  }

  @Test
  void aBlockOfCommentsIsNone() {
    assertEquals(List.of(), blocks("////\n----\n" + POD + "----\n////\n"));
  }

  @Test
  void anOpenListingEndsWithThePage() {
    assertEquals(List.of("2: " + POD), blocks("----\n" + POD));
  }

  @Test
  void lineBreaksAreThePagesOwn() {
    assertEquals(List.of("2: apiVersion: v1\r\nkind: Pod\r\n"), blocks("----\r\napiVersion: v1\r\nkind: Pod\r\n----\r\n"));
  }

  private static List<String> blocks(String page) {
    Blocks.of("page.adoc", page).forEach(block -> Blocks.assertPlaces(block.source()));
    return Blocks.described("page.adoc", page);
  }
}
