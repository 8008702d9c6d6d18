package dev.tidewaiter.engine;

import dev.tidewaiter.rule.ObjectSet.Fact;
import dev.tidewaiter.rules.facts.Generated;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A {@code kustomization.yaml} that does not say its kind, and so is no manifest: what its generators make is known all the same. */
final class KustomizationFile implements Consumer<YamlDocument> {

  private final List<Fact> facts = new ArrayList<>(0);

  private KustomizationFile() {}

  static boolean isOne(Source source) {
    String name = source.name();
    return name.endsWith("kustomization.yaml") || name.endsWith("kustomization.yml");
  }

  static List<Fact> facts(Source source, ServerLine line) {
    KustomizationFile file = new KustomizationFile();
    line.documents(source, file);
    return file.facts;
  }

  @Override
  public void accept(YamlDocument document) {
    if (document.root().isEmpty() || document.problem().isPresent()) {
      return;
    }
    JsonValue value = ValueReader.read(document).value().orElse(null);
    if (value instanceof JsonObject object && object.get("kind").isEmpty()) {
      Generated.ofKustomization(ObjectView.of(object), generated -> facts.add(new Fact(Generated.FACTS, generated)));
    }
  }
}
