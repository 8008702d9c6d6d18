package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The fast reader gives what the general one gives, or leaves the document to it. */
class FastReaderProperties {

  private static final List<String> MANIFESTS = manifests();

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void wellFormedTextIsReadAsItWasMeant(@ForAll long seed) {
    WellFormedText written = new WellFormedText(new Random(seed));
    Optional<YamlDocument> fast = fast(written.text());

    assertEquals(written.tree(), meaning(general(written.text()).root().orElseThrow()), written.text());
    fast.ifPresent(document -> assertEquals(written.tree(), meaning(document.root().orElseThrow()), written.text()));
    assertAlike(written.text());
    Statistics.label("taken").collect(fast.isPresent()).coverage(coverage -> coverage.check(true).percentage(p -> p > 95));
  }

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void mutatedManifestsAreReadAlikeOrLeft(@ForAll long seed) {
    assertAlike(MutatedText.of(MANIFESTS, new Random(seed)));
  }

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void mutatedTextOfManyStylesIsReadAlikeOrLeft(@ForAll long seed) {
    Random random = new Random(seed);
    assertAlike(MutatedText.of(List.of(new WellFormedText(random).text()), random));
  }

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void piecesOfSyntaxAreReadAlikeOrLeft(@ForAll long seed) {
    assertAlike(MutatedText.pieces(new Random(seed)));
  }

  @Property(tries = 1_000)
  void arbitraryTextIsReadAlikeOrLeft(@ForAll String text) {
    assertAlike(text);
  }

  /** What the fast reader takes has no problem to the general one, and every span, style, value and comment is the same. */
  private static void assertAlike(String text) {
    fast(text).ifPresent(document -> assertEquals(TreeText.of(general(text)), TreeText.of(document), text));
  }

  private static Optional<YamlDocument> fast(String text) {
    return Readers.fast(Source.of("x", text), new Span(0, text.length()));
  }

  private static YamlDocument general(String text) {
    return Readers.general(Source.of("x", text), new Span(0, text.length()));
  }

  private static Object meaning(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.value();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(meaning(item)));
      return items;
    }
    Map<Object, Object> entries = new LinkedHashMap<>();
    ((YamlNode.Mapping) node).entries().forEach(entry -> entries.put(meaning(entry.key()), meaning(entry.value())));
    return entries;
  }

  private static List<String> manifests() {
    List<String> manifests = new ArrayList<>();
    try {
      manifests.add(Files.readString(Path.of("samples", "web.yaml")));
      manifests.add(Files.readString(Path.of("samples", "config.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    manifests.add(
        """
        # A bit of everything
        apiVersion: v1   # trailing
        kind: ConfigMap
        metadata: {name: "a", labels: {app: 'b', "c": d}}
        data:
          script: |
            #!/bin/sh
            echo "a: b"

              indented
          folded: >-
            one
            two

            three
          keep: |+
            x

          said: |2
              y
          plain: on
            two lines
          single: 'it''s
            long'
          double: "a \\u0041 \\
            b"
          empty:
          list:
          - a
          -
            b: &x c
            d: *x
          - - e
            - [f, {g: h}, "i",
               j]
        """);
    return manifests;
  }
}
