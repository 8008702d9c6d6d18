package dev.tidewaiter.value;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads texts, and recorded JSON lines, for tests. */
final class Readings {

  private Readings() {}

  /** The first document of a text. */
  static JsonReading of(String text) {
    return ValueReader.read(YamlReader.read(Source.of("x", text)).get(0));
  }

  /** What came of a text on one line: its JSON with the duplicates behind it, or the sentence that says why there is none. */
  static String line(String text) {
    return line(of(text));
  }

  static String line(JsonReading reading) {
    if (reading.failure().isPresent()) {
      return reading.failure().get().message();
    }
    StringBuilder line = new StringBuilder(GoJson.of(reading.value().orElseThrow()));
    reading.duplicates().forEach(d -> line.append(" + ").append(d.message()));
    return line.toString();
  }

  /** The objects of a resource of JSON lines. */
  static List<JsonValue.JsonObject> rows(String resource) throws IOException {
    List<JsonValue.JsonObject> rows = new ArrayList<>();
    try (InputStream raw = Readings.class.getResourceAsStream(resource);
        InputStream in = resource.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        rows.add((JsonValue.JsonObject) of(line).value().orElseThrow());
      }
    }
    return rows;
  }

  /** The string that a member has; empty if it is not there. */
  static String text(JsonValue.JsonObject row, String name) {
    return row.get(name).map(v -> v instanceof JsonValue.JsonString s ? s.value() : "").orElse("");
  }
}
