package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {

  private static final String POD = "apiVersion: v1\nkind: Pod\n";
  private static final String BROKEN = "apiVersion: v1\nkind: Pod\nspec: [\n";

  @Test
  void aFencedBlockIsFound() {
    assertEquals(List.of("4: " + POD), blocks("# Title\n\n```yaml\n" + POD + "```\n"));
  }

  @Test
  void blocksStandInTheOrderOfThePage() {
    assertEquals(List.of("2: " + POD, "6: " + POD), blocks("~~~yaml\n" + POD + "~~~\n```yaml\n" + POD + "```\n"));
  }

  @Test
  void aBlockInAListIsFoundWithoutItsIndentation() {
    assertEquals(List.of("4: " + POD), blocks("1. one\n\n   ```yaml\n   apiVersion: v1\n   kind: Pod\n   ```\n"));
  }

  @Test
  void aBlockIndentedByTabsIsFound() {
    assertEquals(List.of("4: apiVersion: v1\nkind: Pod\nspec:\n  x: 1\n"),
        blocks("-\tone\n\n\t```yaml\n\tapiVersion: v1\n\tkind: Pod\n\tspec:\n\t  x: 1\n\t```\n"));
  }

  @Test
  void theSpacesOfATabThatIsCutStay() {
    assertEquals(List.of("4: apiVersion: v1\nkind: Pod\nspec:\n  x: 1\n"),
        Blocks.described("page.md", "- one\n\n  ```yaml\n  apiVersion: v1\n  kind: Pod\n  spec:\n\tx: 1\n  ```\n"));
  }

  @Test
  void aBlockInAQuoteIsFound() {
    assertEquals(List.of("2: apiVersion: v1\n\nkind: Pod\n"), blocks("> ```yaml\n> apiVersion: v1\n>\n>kind: Pod\n> ```\n"));
  }

  @Test
  void anIndentedBlockIsFound() {
    assertEquals(List.of("3: " + POD), blocks("text\n\n    apiVersion: v1\n    kind: Pod\n\nmore text\n"));
  }

  @Test
  void aFenceThatADialectIndentsIsFound() {
    assertEquals(List.of("4: " + POD), blocks("!!! note\n\n    ```yaml\n    apiVersion: v1\n    kind: Pod\n    ```\n"));
  }

  @Test
  void aFenceInACommentIsFound() {
    assertEquals(List.of("3: " + POD), blocks("<!--\n```yaml\n" + POD + "```\n-->\n"));
  }

  @Test
  void anOpenFenceEndsWithThePage() {
    assertEquals(List.of("2: apiVersion: v1\nkind: Pod"), blocks("```yaml\napiVersion: v1\nkind: Pod"));
  }

  @Test
  void lineBreaksAreThePagesOwn() {
    assertEquals(List.of("2: apiVersion: v1\r\nkind: Pod\r\n"), blocks("```yaml\r\napiVersion: v1\r\nkind: Pod\r\n```\r\n"));
  }

  @Test
  void aByteOrderMarkHidesNoFence() {
    assertEquals(List.of("2: " + POD), blocks("\uFEFF```yaml\n" + POD + "```\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "YAML", "yml", "{.yaml .numberLines}", "yaml title=\"web.yaml\"", "yaml{1,3}", "yaml:web.yaml", "k8s"})
  void aBlockThatIsSaidToBeYamlIsFoundThoughItIsBroken(String info) {
    assertEquals(1, blocks("```" + info + "\n" + BROKEN + "```\n").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "shell", "text", "console"})
  void aBlockThatIsNotSaidToBeYamlIsFoundIfItCanBeRead(String info) {
    assertEquals(List.of("2: " + POD), blocks("```" + info + "\n" + POD + "```\n```" + info + "\n" + BROKEN + "```\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spec:\n  replicas: 1\n",
        "metadata:\n  apiVersion: v1\n  kind: Pod\n",
        "- apiVersion: v1\n  kind: Pod\n",
        "apiVersion: v1\nname: x # no kind\n",
        "",
      })
  void fragmentsAreLeftAlone(String fragment) {
    assertEquals(List.of(), blocks("kind and apiVersion\n\n```yaml\n" + fragment + "```\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ...\n", "[...]\n", "# ...\n  a: [\n", "  …\n"})
  void excerptsThatCannotBeReadAreLeftAlone(String left) {
    assertEquals(List.of(), blocks("```yaml\napiVersion: v1\nkind: Pod\nspec:\n  a: 1\n" + left + "  b: 1\n c: 1\n```\n"));
  }

  @Test
  void anExcerptThatGoesOnBehindDotsIsLeftAlone() {
    assertEquals(List.of(), blocks("```yaml\napiVersion: v1\nkind: Pod\nspec:\n...\n  a: 1\n```\n"));
  }

  @Test
  void dotsAtTheEndAreNoExcerpt() {
    assertEquals(1, blocks("```yaml\n" + POD + "...\n# end\n```\n").size());
  }

  @Test
  void untaggedBracesAreJsonOrNothing() {
    assertEquals(List.of("5: {\"apiVersion\": \"v1\", \"kind\": \"a,]\"}\n"),
        blocks("```\n{\"apiVersion\": \"v1\", \"kind\": \"x\",}\n```\n```\n{\"apiVersion\": \"v1\", \"kind\": \"a,]\"}\n```\n"));
  }

  @Test
  void severalDocumentsAreOneBlock() {
    assertEquals(1, blocks("```yaml\n" + POD + "---\n" + POD + "```\n").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{< highlight yaml \"hl_lines=2\" >}}|{{< /highlight >}}", "{{% highlight yaml %}}|{{%/highlight%}}", "{% highlight yaml %}|{% endhighlight %}"})
  void aBlockOfASiteGeneratorIsFound(String shortcode) {
    String[] tags = shortcode.split("\\|");
    String page = "```yaml\n" + POD + "```\n" + tags[0] + "\n---\n# note\n\n" + POD + tags[1] + "\n\n    apiVersion: v1\n    kind: Pod\n";

    assertEquals(List.of("2: " + POD, "6: ---\n# note\n\n" + POD, "13: " + POD), blocks(page));
  }

  @Test
  void aShortcodeThatIsShownAsCodeIsNone() {
    assertEquals(List.of(), blocks("```text\n{{< highlight yaml >}}\n" + POD + "{{< /highlight >}}\n```\n"));
  }

  @Test
  void aShortcodeThatIsNotClosedIsNone() {
    assertEquals(List.of("4: " + POD), blocks("{{< highlight yaml >}}\n\n```\n" + POD + "```\n"));
  }

  @Test
  void htmlInMarkdownIsRead() {
    assertEquals(List.of("3: apiVersion: v1\nkind: \"Pod\"\n"),
        Blocks.described("page.md", "1. one\n\n   <pre><b>apiVersion</b>: v1\n   kind: &quot;Pod&quot;\n   </pre>\n"));
  }

  @Test
  void deepNestingEndsTheSearchNotTheProgram() {
    assertEquals(List.of(), blocks("> ".repeat(20_000) + "```yaml\n" + POD + "```\n"));
  }

  private static List<String> blocks(String page) {
    Blocks.of("page.md", page).forEach(block -> Blocks.assertPlaces(block.source()));
    return Blocks.described("page.md", page);
  }
}
