package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonReading.DuplicateKey;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that mappings set twice.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, decode.go, setMapIndex.
 */
final class Duplicates {

  private final YamlDocument document;
  private final List<DuplicateKey> found = new ArrayList<>(0);
  private Optional<GoLines> lines = Optional.empty();

  Duplicates(YamlDocument document) {
    this.document = document;
  }

  List<DuplicateKey> found() {
    return found;
  }

  int size() {
    return found.size();
  }

  /** An entry's key was there before; go-yaml names the line of its value. */
  void add(YamlNode.Entry entry, GoScalar key, YamlNode first) {
    String message = "line " + line(entry.value()) + ": key " + key.goSyntax() + " already set in map";
    found.add(new DuplicateKey(message, entry.key().span(), first.span()));
  }

  /** Those of a node are found once more in its alias. */
  void again(int from, int to) {
    for (int i = from; i < to; i++) {
      found.add(found.get(i));
    }
  }

  private int line(YamlNode node) {
    if (lines.isEmpty()) {
      lines = Optional.of(new GoLines(document.source().text(), document.span()));
    }
    int properties = node.properties().start();
    return lines.get().line(properties < 0 ? node.span().start() : properties);
  }
}
