package dev.tidewaiter.yaml;

import java.util.Optional;

/** Writes a tree on one line with every span, style, anchor and tag, so that two trees are the same if their texts are. */
final class TreeText {

  private TreeText() {}

  static String of(Optional<YamlNode> root) {
    StringBuilder text = new StringBuilder();
    root.ifPresent(node -> write(node, text));
    return text.toString();
  }

  /** The whole document: its problem, its tree and its comments. */
  static String of(YamlDocument document) {
    StringBuilder text = new StringBuilder();
    document.problem().ifPresent(problem -> text.append(problem).append('\n'));
    text.append(of(document.root())).append('\n');
    for (YamlComment comment : document.comments()) {
      text.append(comment.span()).append(comment.trailing()).append('\n');
    }
    return text.toString();
  }

  private static void write(YamlNode node, StringBuilder text) {
    YamlNode.Properties properties = node.properties();
    if (!properties.anchor().isEmpty()) {
      text.append('&').append(properties.anchor()).append(' ');
    }
    if (!properties.tag().isEmpty()) {
      text.append("!<").append(properties.tag()).append("> ");
    }
    if (node instanceof YamlNode.Scalar scalar) {
      String quote = quote(scalar.style());
      text.append(quote).append(scalar.value().replace('\n', ';')).append(quote);
    } else if (node instanceof YamlNode.Alias alias) {
      text.append('*').append(alias.name()).append(alias.target().isPresent() ? "" : "?");
    } else if (node instanceof YamlNode.Sequence sequence) {
      text.append(sequence.flow() ? "[" : "-[");
      String comma = "";
      for (YamlNode item : sequence.items()) {
        text.append(comma);
        write(item, text);
        comma = ", ";
      }
      text.append(']');
    } else if (node instanceof YamlNode.Mapping mapping) {
      text.append(mapping.flow() ? "{" : ":{");
      String comma = "";
      for (YamlNode.Entry entry : mapping.entries()) {
        text.append(comma);
        write(entry.key(), text);
        text.append('=');
        write(entry.value(), text);
        comma = ", ";
      }
      text.append('}');
    }
    text.append('@').append(node.span().start()).append('-').append(node.span().end());
  }

  private static String quote(YamlNode.Style style) {
    return switch (style) {
      case PLAIN -> "";
      case SINGLE_QUOTED -> "'";
      case DOUBLE_QUOTED -> "\"";
      case LITERAL -> "|";
      case FOLDED -> ">";
    };
  }
}
