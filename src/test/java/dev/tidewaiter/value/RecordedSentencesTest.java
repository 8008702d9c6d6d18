package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.value.JsonReading.DuplicateKey;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real server's answers: where it could not read a document, and only there, we cannot, with its sentence. */
class RecordedSentencesTest {

  private static final String UNREADABLE = "the object provided is unrecognized (must be of type ";

  @ParameterizedTest
  @CsvSource({"/yaml/scalars.jsonl.gz, 892, 90", "/verdicts/yaml-syntax.jsonl, 323, 150"})
  void refusalsAreTheServers(String resource, int texts, int fewestRefusals) throws IOException {
    List<JsonObject> rows = Readings.rows(resource);
    List<String> differences = new ArrayList<>();
    int refusals = 0;
    for (JsonObject row : rows) {
      String message = Readings.text((JsonObject) row.get("verdict").orElseThrow(), "message");
      String ours = sentence(Readings.of(Readings.text(row, "yaml")));
      boolean refused = message.startsWith(UNREADABLE) && !message.contains("json parse error: ");
      refusals += refused ? 1 : 0;
      boolean same = refused ? !ours.isEmpty() && message.contains("): " + ours + " (") : ours.isEmpty() || message.contains(": " + ours);
      if (!same) {
        differences.add(Readings.text(row, "title") + "\n  server " + message + "\n  ours   " + ours);
      }
    }
    assertEquals(texts, rows.size());
    assertTrue(refusals >= fewestRefusals, refusals + " refusals");
    assertEquals("", String.join("\n", differences.subList(0, Math.min(5, differences.size()))), differences.size() + " differ");
  }

  /** Why there is no value, or what strict reading finds in it; empty if all is well. */
  private static String sentence(JsonReading reading) {
    if (reading.failure().isPresent()) {
      return reading.failure().get().message();
    }
    if (reading.duplicates().isEmpty()) {
      return "";
    }
    return "yaml: unmarshal errors:\n  " + String.join("\n  ", reading.duplicates().stream().map(DuplicateKey::message).toList());
  }
}
