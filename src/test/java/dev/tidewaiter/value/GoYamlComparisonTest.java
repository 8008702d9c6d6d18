package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.WholeText;
import dev.tidewaiter.yaml.YamlDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Texts of every oddity and what sigs.k8s.io/yaml v1.6.0 over go-yaml v2.4.4 makes of them: random pieces of YAML, mutated manifests,
 * numbers, words, anchors. {@code yaml/README.md} says how they were recorded.
 */
class GoYamlComparisonTest {

  @Test
  void everyTextIsReadOrRefusedAsGoYamlDoes() throws IOException {
    List<JsonObject> rows = Readings.rows("/yaml/go-yaml.jsonl.gz");
    List<String> differences = new ArrayList<>();
    for (JsonObject row : rows) {
      String text = Readings.text(row, "text");
      String got = Readings.line(ValueReader.read(WholeText.general(text)));
      if (!got.equals(expected(row))) {
        differences.add(GoText.quoted(text) + "\n  go-yaml " + expected(row) + "\n  ours    " + got);
      }
    }
    assertTrue(rows.size() > 6000, rows.size() + " texts");
    assertEquals("", String.join("\n", differences.subList(0, Math.min(5, differences.size()))), differences.size() + " differ");
  }

  @Test
  void theFastReaderMakesTheSameOfWhatItTakes() throws IOException {
    int taken = 0;
    for (JsonObject row : Readings.rows("/yaml/go-yaml.jsonl.gz")) {
      Optional<YamlDocument> document = WholeText.fast(Readings.text(row, "text"));
      if (document.isPresent()) {
        taken++;
        assertEquals(expected(row), Readings.line(ValueReader.read(document.get())));
      }
    }
    assertTrue(taken > 500, taken + " taken");
  }

  private static String expected(JsonObject row) {
    String error = Readings.text(row, "error");
    if (!error.isEmpty()) {
      return error;
    }
    String strict = Readings.text(row, "strict").replace("yaml: unmarshal errors:", "").replace("\n  ", " + ");
    return Readings.text(row, "json") + strict;
  }
}
