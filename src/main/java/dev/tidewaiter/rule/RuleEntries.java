package dev.tidewaiter.rule;

import dev.tidewaiter.rule.data.Mistake;
import dev.tidewaiter.server.decode.Nearest;
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

/** The entries of a {@code rule.yaml}, each of a key that there is and of the shape that it has, and what is wrong with the others. */
final class RuleEntries {

  private static final List<String> TEXTS = List.of("id", "title", "severity", "category", "since", "check", "level", "fixable");
  private static final List<String> LISTS = List.of("kinds", "profiles", "peers", "sources");

  private final Source source;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, YamlNode> values = new HashMap<>();

  RuleEntries(Source source) {
    this.source = source;
  }

  /** Reads them; whether the file is a mapping, so that more can be said of it. */
  boolean read() {
    List<YamlDocument> documents = YamlReader.read(source);
    for (YamlDocument document : documents) {
      if (document.problem().isPresent()) {
        mistake(document.problem().get().at(), document.problem().get().message());
        return false;
      }
    }
    if (documents.size() != 1 || !(documents.get(0).root().orElse(null) instanceof YamlNode.Mapping root)) {
      mistake(Span.at(0), "a rule is one mapping of " + keys());
      return false;
    }
    for (YamlNode.Entry entry : root.entries()) {
      String key = entry.key() instanceof YamlNode.Scalar scalar ? scalar.value() : "";
      if (!TEXTS.contains(key) && !LISTS.contains(key) && !HeldCheck.KEYS.contains(key)) {
        mistake(entry.key().span(), "there is no key " + key + meant(key));
      } else if (TEXTS.contains(key) && !(entry.value() instanceof YamlNode.Scalar)) {
        mistake(entry.value().span(), key + " is a text");
      } else if (LISTS.contains(key) && !isListOfWords(entry.value())) {
        mistake(entry.value().span(), key + " is a list of words without blanks");
      } else if (values.put(key, entry.value()) != null) {
        mistake(entry.key().span(), key + " stands here twice");
      }
    }
    return true;
  }

  private static boolean isListOfWords(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return false;
    }
    for (YamlNode item : sequence.items()) {
      if (!(item instanceof YamlNode.Scalar word) || word.value().isEmpty() || word.value().chars().anyMatch(Character::isWhitespace)) {
        return false;
      }
    }
    return true;
  }

  private static String meant(String key) {
    Nearest nearest = new Nearest(key);
    TEXTS.forEach(nearest::offer);
    LISTS.forEach(nearest::offer);
    HeldCheck.KEYS.forEach(nearest::offer);
    Optional<String> found = nearest.found();
    return found.isPresent() ? "; did you mean " + found.get() + "?" : "; a rule has " + keys();
  }

  private static String keys() {
    return String.join(", ", TEXTS) + ", " + String.join(", ", LISTS) + ", " + String.join(", ", HeldCheck.KEYS);
  }

  /** The values by their keys. */
  Map<String, YamlNode> values() {
    return values;
  }

  /** Whether there is a key. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The text under a key; it is a mistake if there is none. */
  String text(String key) {
    String text = values.get(key) instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    if (text.isBlank()) {
      mistake(at(key), key + " is missing");
    }
    return text;
  }

  /** The word under a key; it is a mistake if it is none of some. */
  String oneOf(String key, List<String> words) {
    String word = text(key);
    if (!word.isBlank() && !words.contains(word)) {
      mistake(at(key), key + " is one of " + String.join(", ", words));
    }
    return word;
  }

  /** The words of the list under a key; none if it is not there. */
  List<String> words(String key) {
    List<String> words = new ArrayList<>();
    if (values.get(key) instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        words.add(((YamlNode.Scalar) item).value());
      }
    }
    return words;
  }

  /** Where the value of a key stands; the start of the file if it is not there. */
  Span at(String key) {
    return values.containsKey(key) ? values.get(key).span() : Span.at(0);
  }

  /** All that is wrong so far, each as {@code file:line:column: what is wrong}; more may be added. */
  List<String> mistakes() {
    return mistakes;
  }

  /** Adds something that is wrong. */
  void mistake(Span at, String message) {
    mistakes.add(new Mistake(at, message).in(source));
  }
}
