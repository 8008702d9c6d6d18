package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageTest {

  private static final String POD = "apiVersion: v1\nkind: Pod\n";

  @Test
  void aManifestEndsBeforeTheProse() {
    assertEquals(List.of("3: " + POD + "spec:\n  a: 1\n"), blocks("Take this one.\n\n" + POD + "spec:\n  a: 1\n\nThen apply it.\n"));
  }

  @Test
  void aManifestEndsBeforeProseThatFollowsAtOnce() {
    assertEquals(List.of("2: " + POD), blocks("Take this:\n" + POD + "and apply it.\n"));
  }

  @Test
  void manifestsMayFollowOneAnother() {
    assertEquals(List.of("2: " + POD, "4: " + POD, "7: " + POD), blocks("Three:\n" + POD + POD + "\n" + POD));
  }

  @Test
  void separatorsStandBetweenDocumentsOfOneBlock() {
    assertEquals(List.of("2: " + POD + "---\n" + POD), blocks("Two:\n" + POD + "---\n" + POD + "End.\n"));
  }

  @Test
  void blankLinesAndCommentsArePartOfAManifest() {
    String manifest = "kind: Pod\n\n# which version\napiVersion: v1\nmetadata:\n\n  name: a\n";

    assertEquals(List.of("2: " + manifest), blocks("One:\n" + manifest + "\n\nEnd.\n"));
  }

  @Test
  void linesOfABlockScalarArePartOfItWhateverTheySay() {
    String manifest = POD + "data:\n  a: |\n    Some prose.\n\n    - more, of it\n\n  b: >-  # folded\n    And: so on\n    and on\n";

    assertEquals(List.of("2: " + manifest), blocks("One:\n" + manifest + "\nEnd.\n"));
  }

  @Test
  void bulletsBehindAManifestAreProse() {
    assertEquals(List.of("2: " + POD), blocks("One:\n" + POD + "\n  • one thing\n  • another\n"));
  }

  @Test
  void itemsMayStandBelowTheirKey() {
    String manifest = POD + "rules:\n- a: 1\n  b: 2\n\n- a: 2\n- b\n";

    assertEquals(List.of("2: " + manifest), blocks("One:\n" + manifest + "\n- a list of prose follows\n"));
  }

  @Test
  void itemsThatNoKeyWaitsForAreProse() {
    assertEquals(List.of("2: " + POD), blocks("One:\n" + POD + "\n- first\n- second\n"));
  }

  @Test
  void aManifestMayBeIndented() {
    assertEquals(List.of("2: " + POD), blocks("One:\n    apiVersion: v1\n    kind: Pod\n\n  And so on.\n"));
  }

  @Test
  void whatStandsRightAboveBelongsToIt() {
    String manifest = "# a pod\nmetadata:\n  name: a\n" + POD;

    assertEquals(List.of("3: " + manifest), blocks("One.\n\n" + manifest + "\nEnd.\n"));
  }

  @Test
  void aNoteBehindAManifestIsProse() {
    assertEquals(List.of("2: " + POD), blocks("One:\n" + POD + "\nNote: this is all.\n"));
  }

  @Test
  void aTextOfManifestsIsOneBlock() {
    assertEquals(List.of("1: # all\n" + POD + "---\n" + POD), blocks("# all\n" + POD + "---\n" + POD));
  }

  @Test
  void aTextInBracesIsJson() {
    assertEquals(List.of("1: \n{\"apiVersion\": \"v1\",\n\"kind\": \"Pod\"}\n"), blocks("\n{\"apiVersion\": \"v1\",\n\"kind\": \"Pod\"}\n"));
  }

  @Test
  void aManifestThatIsBrokenIsFound() {
    assertEquals(List.of("2: " + POD + "spec:\n  a: [1\n"), blocks("One:\n" + POD + "spec:\n  a: [1\n\nEnd.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The apiVersion: v1 and kind: Pod are the start.\n",
        "apiVersion: v1\n\nsays nothing without its kind:\n",
        "kind: of\n",
        "apiVersion: v1\nkind: Pod\nspec:\n  ...\n  a: 1\n",
        "apiVersion: {{ .Values.version }}\nkind: Pod\n",
      })
  void proseAndPartsAreLeftAlone(String text) {
    assertEquals(List.of(), blocks(text));
  }

  private static List<String> blocks(String page) {
    Blocks.of("page.txt", page).forEach(block -> Blocks.assertPlaces(block.source()));
    return Blocks.described("page.txt", page);
  }
}
