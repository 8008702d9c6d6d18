package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.OddTexts;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValueReaderProperties {

  @Provide
  Arbitrary<String> pieces() {
    return OddTexts.pieces();
  }

  @Provide
  Arbitrary<String> mutatedManifests() {
    return OddTexts.mutatedManifests();
  }

  @Property(tries = 2000)
  void nearlyYamlHasAValueOrAFailureInsideOfIt(@ForAll("pieces") String text) {
    check(text);
  }

  @Property(tries = 500)
  void mutatedManifestsHaveAValueOrAFailureInsideOfThem(@ForAll("mutatedManifests") String text) {
    check(text);
  }

  @Property(tries = 300)
  void jsonStaysWhatItIs(@ForAll("mutatedManifests") String text) {
    for (YamlDocument document : YamlReader.read(Source.of("x", text))) {
      JsonReading reading = ValueReader.read(document);
      if (reading.value().isPresent() && text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n')) {
        String json = GoJson.of(reading.value().get());
        assertEquals(json, Readings.line(json));
      }
    }
  }

  @Property(tries = 500)
  void stringsAreOrderedAsTheirBytes(@ForAll String any, @ForAll String other) {
    String a = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String b = new String(other.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    assertEquals(Integer.signum(bytes), Integer.signum(Utf8Order.compare(a, b)));
  }

  @Property(tries = 500)
  void printedFloatsReadBackAsThemselves(@ForAll double value) {
    assertEquals(value, Double.parseDouble(GoFloat.json(value)));
    assertEquals(value, Double.parseDouble(GoFloat.general(value)));
  }

  private static void check(String text) {
    for (YamlDocument document : YamlReader.read(Source.of("x", text))) {
      JsonReading reading = ValueReader.read(document);
      assertEquals(reading.value().isPresent(), reading.failure().isEmpty());
      reading.failure().ifPresent(failure -> assertTrue(document.span().contains(failure.at()), failure.toString()));
      reading.duplicates().forEach(d -> assertTrue(document.span().contains(d.key()) && document.span().contains(d.first())));
      reading.value().ifPresent(value -> check(value, document));
    }
  }

  private static void check(JsonValue root, YamlDocument document) {
    List<JsonValue> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      JsonValue value = open.remove(open.size() - 1);
      assertTrue(document.span().contains(value.node().span()));
      if (value instanceof JsonArray array) {
        open.addAll(array.items());
      } else if (value instanceof JsonObject object) {
        for (int i = 0; i < object.members().size(); i++) {
          assertTrue(i == 0 || Utf8Order.compare(object.members().get(i - 1).name(), object.members().get(i).name()) < 0);
          open.add(object.members().get(i).value());
        }
      }
    }
  }
}
