package dev.tidewaiter.server;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import java.util.Optional;

/** Learns what object a document was meant to be of which no JSON can be made: from its tree, else from its lines or braces. */
final class LineScan {

  private LineScan() {}

  static ObjectRef object(YamlDocument document) {
    if (document.root().isPresent()) {
      Optional<YamlNode> root = document.root();
      Optional<YamlNode> metadata = child(root, "metadata");
      return new ObjectRef(
          text(child(root, "apiVersion")), text(child(root, "kind")), text(child(metadata, "namespace")), text(child(metadata, "name")));
    }
    String text = document.text();
    if (text.stripLeading().startsWith("{")) {
      return new ObjectRef(JsonScan.member(text, "apiVersion"), JsonScan.member(text, "kind"), "", "");
    }
    return new ObjectRef(word(text, "apiVersion:"), word(text, "kind:"), word(text, "  namespace:"), word(text, "  name:"));
  }

  private static Optional<YamlNode> child(Optional<YamlNode> node, String name) {
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.key() instanceof YamlNode.Scalar key && key.value().equals(name)) {
          return Optional.of(entry.value());
        }
      }
    }
    return Optional.empty();
  }

  private static String text(Optional<YamlNode> node) {
    return node.isPresent() && node.get() instanceof YamlNode.Scalar scalar ? scalar.value() : "";
  }

  /** The word behind a key at the start of a line. */
  private static String word(String text, String key) {
    int at = text.startsWith(key) ? 0 : text.startsWith("\uFEFF" + key) ? 1 : text.indexOf("\n" + key) + 1;
    if (!text.startsWith(key, at)) {
      return "";
    }
    int start = at + key.length();
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    if (start < text.length() && isQuote(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '#' && !isQuote(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
