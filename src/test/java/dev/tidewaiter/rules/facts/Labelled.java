package dev.tidewaiter.rules.facts;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Labels and selectors from YAML. */
public final class Labelled {

  private Labelled() {}

  public static LabelSet labels(String flow) {
    return LabelSet.of(read(flow));
  }

  public static Selector selector(String flow) {
    return Selector.of(read(flow));
  }

  public static Selector map(String flow) {
    return Selector.ofLabels(read(flow));
  }

  private static ObjectView read(String flow) {
    List<YamlDocument> documents = new ArrayList<>();
    YamlReader.read(Source.of("test.yaml", "{kind: Test, it: " + flow + "}"), documents::add);
    return ObjectView.of((JsonObject) ValueReader.read(documents.get(0)).value().orElseThrow()).at("it");
  }
}
