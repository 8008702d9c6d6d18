package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlReaderProperties {

  @Provide
  Arbitrary<String> pieces() {
    return OddTexts.pieces();
  }

  @Provide
  Arbitrary<String> mutatedManifests() {
    return OddTexts.mutatedManifests();
  }

  @Property(tries = 500)
  void anyTextIsReadOrHasAProblemInsideOfIt(@ForAll String text) {
    check(text);
  }

  @Property(tries = 2000)
  void nearlyYamlIsReadOrHasAProblemInsideOfIt(@ForAll("pieces") String text) {
    check(text);
  }

  @Property(tries = 500)
  void mutatedManifestsAreReadOrHaveAProblemInsideOfThem(@ForAll("mutatedManifests") String text) {
    check(text);
  }

  @Property(tries = 1000)
  void theFastReaderMakesTheTreeOfTheGeneralOne(@ForAll("mutatedManifests") String text) {
    Optional<YamlDocument> fast = WholeText.fast(text);
    if (fast.isPresent()) {
      YamlDocument general = WholeText.general(text);
      assertEquals(TreeText.of(general.root()), TreeText.of(fast.get().root()));
      assertEquals(general.comments(), fast.get().comments());
      assertEquals(Optional.empty(), general.problem());
    }
  }

  private static void check(String text) {
    int end = 0;
    for (YamlDocument document : YamlReader.read(Source.of("x", text))) {
      assertTrue(document.span().start() >= end && document.span().end() <= text.length());
      end = document.span().end();
      document.problem().ifPresent(problem -> assertTrue(document.span().contains(problem.at()), problem.toString()));
      for (YamlComment comment : document.comments()) {
        assertTrue(document.span().contains(comment.span()));
        assertEquals('#', text.charAt(comment.span().start()));
      }
      document.root().ifPresent(root -> checkSpans(root, document.span(), text));
    }
  }

  private static void checkSpans(YamlNode root, Span around, String text) {
    assertTrue(around.contains(root.span()));
    List<YamlNode> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      YamlNode node = open.remove(open.size() - 1);
      int last = node.span().start();
      for (YamlNode child : children(node)) {
        assertTrue(node.span().contains(child.span()), () -> child + " in " + node + " of " + text);
        assertTrue(last <= child.span().start(), () -> child + " overlaps in " + text);
        last = child.span().end();
        open.add(child);
      }
      if (node instanceof YamlNode.Scalar scalar && scalar.style() == YamlNode.Style.PLAIN && isOneLine(scalar.span().of(text))) {
        assertEquals(scalar.value(), scalar.span().of(text));
      }
      if (node instanceof YamlNode.Alias alias) {
        assertEquals("*" + alias.name(), alias.span().of(text));
      }
    }
  }

  private static boolean isOneLine(String text) {
    return text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029);
  }

  private static List<YamlNode> children(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    List<YamlNode> children = new ArrayList<>();
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        children.add(entry.key());
        children.add(entry.value());
      }
    }
    return children;
  }
}
