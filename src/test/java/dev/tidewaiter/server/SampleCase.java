package dev.tidewaiter.server;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A document with the answer that a real API server gave to it. */
record SampleCase(String id, String kind, String text, int code, String message, List<Verdict.Cause> causes, List<String> warnings) {

  /** The cases of a file beside the tests, one JSON object a line. */
  static List<SampleCase> read(String file) {
    List<SampleCase> cases = new ArrayList<>();
    try (InputStream packed = SampleCase.class.getResourceAsStream("/verdicts/sample/" + file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cases.add(of(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static SampleCase of(String line) {
    JsonObject json = (JsonObject) ValueReader.read(YamlReader.read(Source.of("case", line)).get(0)).value().orElseThrow();
    JsonObject verdict = (JsonObject) json.get("verdict").orElseThrow();
    List<Verdict.Cause> causes = new ArrayList<>();
    for (JsonValue item : items(verdict, "causes")) {
      JsonObject cause = (JsonObject) item;
      causes.add(new Verdict.Cause(text(cause, "reason"), text(cause, "field"), text(cause, "message")));
    }
    List<String> warnings = new ArrayList<>();
    for (JsonValue item : items(verdict, "warnings")) {
      warnings.add(((JsonString) item).value());
    }
    int code = Integer.parseInt(((JsonNumber) verdict.get("code").orElseThrow()).text());
    return new SampleCase(text(json, "id"), text(json, "kind"), text(json, "text"), code, text(verdict, "message"), causes, warnings);
  }

  private static List<JsonValue> items(JsonObject object, String name) {
    return ((JsonArray) object.get(name).orElseThrow()).items();
  }

  private static String text(JsonObject object, String name) {
    return ((JsonString) object.get(name).orElseThrow()).value();
  }
}
