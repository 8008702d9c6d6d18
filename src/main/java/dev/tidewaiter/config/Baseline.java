package dev.tidewaiter.config;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Findings that are known. They are told apart by their fingerprints, which stay when lines move, files are renamed and manifests are indented
 * anew, and of those that have the same fingerprint only so many are known as there were.
 */
public final class Baseline {

  /** The file's name unless another is given. */
  public static final String NAME = ".tidewaiter-baseline.json";

  private static final String FINGERPRINT = "fingerprint";
  private static final String COUNT = "count";

  private final Map<String, Entry> entries;

  private Baseline(Map<String, Entry> entries) {
    this.entries = new TreeMap<>(entries);
  }

  /**
   * Findings with one fingerprint.
   *
   * @param rule so that people can read the file
   * @param file where the first of them was, for the same reason
   * @param count at least 1
   */
  private record Entry(String rule, String file, int count) {}

  /** One of no findings. */
  public static Baseline empty() {
    return new Baseline(Map.of());
  }

  /**
   * Reads one.
   *
   * @throws UsageException if it is none
   */
  public static Baseline of(Source source) {
    Map<String, Entry> entries = new TreeMap<>();
    for (JsonValue value : findings(source)) {
      JsonObject object = value instanceof JsonObject itself ? itself : new JsonObject(List.of(), value.node());
      String fingerprint = text(object, FINGERPRINT);
      int count = count(object);
      if (fingerprint.isEmpty() || count < 1) {
        throw wrong(source);
      }
      entries.put(fingerprint, new Entry(text(object, "rule"), text(object, "file"), count));
    }
    return new Baseline(entries);
  }

  private static List<JsonValue> findings(Source source) {
    List<YamlDocument> documents = YamlReader.read(source);
    Optional<JsonValue> value = documents.size() == 1 ? ValueReader.read(documents.get(0)).value() : Optional.empty();
    if (value.isEmpty() || !(value.get() instanceof JsonObject root) || !(root.get("findings").orElse(null) instanceof JsonArray list)) {
      throw wrong(source);
    }
    return list.items();
  }

  private static UsageException wrong(Source source) {
    return new UsageException(source.name() + ": not a baseline; tidewaiter baseline --renew writes it anew");
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).orElse(null) instanceof JsonString string ? string.value() : "";
  }

  private static int count(JsonObject object) {
    if (!(object.get(COUNT).orElse(null) instanceof JsonNumber number)) {
      return 0;
    }
    try {
      return Integer.parseInt(number.text());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Takes out one finding like this; false if there is none left. */
  public boolean take(Finding finding) {
    String fingerprint = finding.fingerprint();
    Entry entry = entries.get(fingerprint);
    if (entry == null) {
      return false;
    }
    if (entry.count == 1) {
      entries.remove(fingerprint);
    } else {
      entries.put(fingerprint, new Entry(entry.rule, entry.file, entry.count - 1));
    }
    return true;
  }

  /** Puts in a finding. */
  public void put(Finding finding) {
    Entry known = entries.get(finding.fingerprint());
    entries.put(
        finding.fingerprint(),
        known == null
            ? new Entry(finding.rule(), finding.source().file().name(), 1)
            : new Entry(known.rule, known.file, known.count + 1));
  }

  /** How many findings there are. */
  public int size() {
    int size = 0;
    for (Entry entry : entries.values()) {
      size += entry.count;
    }
    return size;
  }

  /** The file, a line for each fingerprint; sorted, so that versions of it can be compared. */
  public String text() {
    StringBuilder out = new StringBuilder("{\n  \"version\": 1,\n  \"findings\": [");
    String separator = "\n";
    for (Map.Entry<String, Entry> one : entries.entrySet()) {
      Entry entry = one.getValue();
      out.append(separator).append("    {\"").append(FINGERPRINT).append("\": ").append(GoPrint.json(one.getKey()));
      out.append(", \"rule\": ").append(GoPrint.json(entry.rule)).append(", \"file\": ").append(GoPrint.json(entry.file));
      out.append(", \"").append(COUNT).append("\": ").append(entry.count).append('}');
      separator = ",\n";
    }
    return out.append(entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }
}
