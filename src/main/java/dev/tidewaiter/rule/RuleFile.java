package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code rule.yaml}. It goes on after a mistake, so that all are told at once. */
final class RuleFile {

  private static final List<String> KEYS = List.of("id", "title", "severity", "category", "since", "check");
  private static final List<String> CHECKS = List.of("server", "engine");

  private final Source source;
  private final LineIndex lines;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, YamlNode.Scalar> values = new HashMap<>();

  private RuleFile(Source source) {
    this.source = source;
    lines = LineIndex.of(source.text());
  }

  /**
   * What a file says.
   *
   * @param metadata empty if there are mistakes
   * @param mistakes each as {@code file:line:column: what is wrong}
   */
  record Reading(Optional<RuleMetadata> metadata, List<String> mistakes) {
    Reading {
      mistakes = List.copyOf(mistakes);
    }
  }

  /** Reads the metadata of the rule that is to have this id. */
  static Reading read(Source source, String id) {
    RuleFile file = new RuleFile(source);
    file.values();
    RuleMetadata metadata =
        new RuleMetadata(
            file.text("id"), file.text("title"), file.severity(), file.text("category"), file.text("since"), file.text("check"));
    if (!metadata.id().equals(id)) {
      file.mistake(file.at("id"), "the id of the rule in this folder is " + id);
    }
    if (!CHECKS.contains(metadata.check())) {
      file.mistake(file.at("check"), "check is one of " + String.join(", ", CHECKS));
    }
    return new Reading(file.mistakes.isEmpty() ? Optional.of(metadata) : Optional.empty(), file.mistakes);
  }

  private void values() {
    List<YamlDocument> documents = YamlReader.read(source);
    if (documents.size() != 1 || !(documents.get(0).root().orElse(null) instanceof YamlNode.Mapping root)) {
      mistake(Span.at(0), "a rule is one mapping of " + String.join(", ", KEYS));
      return;
    }
    for (YamlNode.Entry entry : root.entries()) {
      if (!(entry.key() instanceof YamlNode.Scalar key) || !KEYS.contains(key.value())) {
        mistake(entry.key().span(), "not a key of a rule; these are: " + String.join(", ", KEYS));
      } else if (!(entry.value() instanceof YamlNode.Scalar value)) {
        mistake(entry.value().span(), key.value() + " is a text");
      } else if (values.put(key.value(), value) != null) {
        mistake(key.span(), key.value() + " stands here twice");
      }
    }
  }

  private String text(String key) {
    String text = values.containsKey(key) ? values.get(key).value() : "";
    if (text.isBlank()) {
      mistake(at(key), key + " is missing");
    }
    return text;
  }

  private Severity severity() {
    String word = text("severity");
    Optional<Severity> severity = Severity.of(word);
    if (severity.isEmpty() && !word.isBlank()) {
      mistake(at("severity"), "severity is one of error, warning, info");
    }
    return severity.orElse(Severity.ERROR);
  }

  private Span at(String key) {
    return values.containsKey(key) ? values.get(key).span() : Span.at(0);
  }

  private void mistake(Span at, String message) {
    Position place = lines.position(at.start());
    mistakes.add(source.name() + ":" + place.line() + ":" + place.column() + ": " + message);
  }
}
