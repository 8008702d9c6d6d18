package dev.tidewaiter.engine;

import dev.tidewaiter.server.Answer;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells manifests from other YAML and JSON, so that a folder of mixed files can be checked. */
final class Manifests {

  private Manifests() {}

  /** A cheap test that no manifest fails: a text without both words is none. */
  static boolean mayHold(String text) {
    return text.contains("kind") || text.contains("apiVersion");
  }

  /** Whether nothing is to be judged: only comments and blank lines. */
  static boolean holdsNothing(YamlDocument document) {
    return document.root().isEmpty() && document.problem().isEmpty();
  }

  /**
   * Whether a readable document is an object of Kubernetes, or was meant as one: it says {@code apiVersion} and {@code kind}, or one of
   * them and {@code metadata} or {@code spec}.
   */
  static boolean isManifest(YamlDocument document) {
    boolean apiVersion = false;
    boolean kind = false;
    boolean body = false;
    if (document.root().isPresent() && document.root().get() instanceof YamlNode.Mapping root) {
      for (YamlNode.Entry entry : root.entries()) {
        String name = entry.key() instanceof YamlNode.Scalar key ? key.value() : "";
        apiVersion |= name.equals("apiVersion");
        kind |= name.equals("kind");
        body |= name.equals("metadata") || name.equals("spec");
        if (apiVersion && kind) {
          return true;
        }
      }
    }
    return body && (apiVersion || kind);
  }

  /** Whether an unreadable document was meant as an object of Kubernetes, as far as its lines tell. */
  static boolean saysItsKind(List<Answer> answers) {
    for (Answer answer : answers) {
      if (!answer.object().apiVersion().isEmpty() && !answer.object().kind().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The place of an object's kind; the start of the document if it is not to be found. */
  static Span kindOf(YamlDocument document, OptionalInt item) {
    Optional<YamlNode> node = document.root();
    if (item.isPresent() && valueOf(node, "items").orElse(null) instanceof YamlNode.Sequence items) {
      node = item.getAsInt() < items.items().size() ? Optional.of(items.items().get(item.getAsInt())) : Optional.empty();
    }
    Optional<YamlNode> kind = valueOf(node, "kind");
    return kind.isPresent() ? kind.get().span() : Span.at(document.span().start());
  }

  private static Optional<YamlNode> valueOf(Optional<YamlNode> node, String name) {
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.key() instanceof YamlNode.Scalar key && key.value().equals(name)) {
          return Optional.of(entry.value());
        }
      }
    }
    return Optional.empty();
  }
}
