package dev.tidewaiter.cli.trial;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the field path of a finding from the root of its document. */
final class NodesOfPath {

  private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]|([^.\\[]+)");

  private NodesOfPath() {}

  /** Whether a finding stands where its path says: in the entry of its field, or of the nearest field around it that is there; anywhere if it has no path. */
  static boolean hold(Finding finding) {
    if (finding.path().isEmpty()) {
      return true;
    }
    for (YamlDocument document : YamlReader.read(finding.source())) {
      if (document.root().isPresent() && document.root().get().span().contains(finding.span())) {
        YamlNode root = document.root().get();
        return last(root, finding.path()).stream().anyMatch(span -> span.contains(finding.span()))
            || items(root).stream().anyMatch(item -> last(item, finding.path()).stream().anyMatch(span -> span.contains(finding.span())));
      }
    }
    return false;
  }

  private static List<YamlNode> items(YamlNode root) {
    for (YamlNode.Entry entry : root instanceof YamlNode.Mapping mapping ? mapping.entries() : List.<YamlNode.Entry>of()) {
      if (entry.key() instanceof YamlNode.Scalar key && key.value().equals("items") && entry.value() instanceof YamlNode.Sequence list) {
        return list.items();
      }
    }
    return List.of();
  }

  /** The spans that the last field on the path that is there has: of its entry and, if it is an alias, of what that stands for. */
  private static List<Span> last(YamlNode root, String path) {
    List<Span> spans = List.of(root.span());
    YamlNode node = root;
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      String name = step.group(1) == null ? step.group(2) : step.group(1);
      YamlNode from = node instanceof YamlNode.Alias alias ? alias.target().orElse(node) : node;
      List<YamlNode> found = child(from, name);
      if (found.isEmpty()) {
        return spans;
      }
      node = found.get(found.size() - 1);
      spans = new ArrayList<>(List.of(new Span(found.get(0).span().start(), Math.max(found.get(0).span().end(), node.span().end()))));
      if (node instanceof YamlNode.Alias alias && alias.target().isPresent()) {
        spans.add(alias.target().get().span());
      }
    }
    return spans;
  }

  /** The key, if there is one, and the value of a field or the item of a list. */
  private static List<YamlNode> child(YamlNode node, String name) {
    if (node instanceof YamlNode.Sequence list && name.chars().allMatch(Character::isDigit) && Integer.parseInt(name) < list.items().size()) {
      return List.of(list.items().get(Integer.parseInt(name)));
    }
    List<YamlNode> found = List.of();
    for (YamlNode.Entry entry : node instanceof YamlNode.Mapping mapping ? mapping.entries() : List.<YamlNode.Entry>of()) {
      if (entry.key() instanceof YamlNode.Scalar key && key.value().equals(name)) {
        found = List.of(entry.key(), entry.value());
      }
    }
    return found;
  }
}
