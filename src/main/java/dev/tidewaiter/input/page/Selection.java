package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import java.util.Set;

/**
 * Tells manifests from the other blocks of a page. A block is taken if all its documents are objects of Kubernetes: they say
 * their {@code apiVersion} and {@code kind}. A block that the page says is YAML is taken too if it cannot be read but names both at the
 * start of a line. Templates and excerpts, with lines of dots for what was left out, are left alone unless they can be read to their end.
 */
final class Selection {

  private static final Set<String> TAGS = Set.of("yaml", "yml", "k8s", "kubernetes", "json", "manifest");

  private Selection() {}

  /** Whether a block in this language may be a manifest, though it cannot be read. */
  static boolean isTag(String language) {
    return TAGS.contains(language);
  }

  static boolean takes(RawBlock block) {
    String text = block.text().text();
    if (!text.contains("apiVersion") || !text.contains("kind") || endsEarly(text)) {
      return false;
    }
    int objects = 0;
    int others = 0;
    for (YamlDocument document : YamlReader.read(block.text())) {
      if (document.problem().isPresent() || ValueReader.read(document).value().isEmpty()) {
        return TAGS.contains(block.tag()) && names(text, "apiVersion:") && names(text, "kind:") && !isExcerpt(text);
      }
      if (document.root().isPresent()) {
        boolean object = isObject(document.root().get());
        objects += object ? 1 : 0;
        others += object ? 0 : 1;
      }
    }
    return objects > 0 && others == 0 && (TAGS.contains(block.tag()) || !isLooseJson(text));
  }

  /** Whether a text in braces has commas before closing ones, as sketches of JSON have them and YAML lets them pass. */
  private static boolean isLooseJson(String text) {
    if (!text.stripLeading().startsWith("{")) {
      return false;
    }
    boolean quoted = false;
    boolean comma = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (comma && (c == '}' || c == ']')) {
        return true;
      } else if (c > ' ') {
        quoted = c == '"';
        comma = c == ',';
      }
    }
    return false;
  }

  private static boolean isObject(YamlNode root) {
    return root instanceof YamlNode.Mapping mapping && has(mapping.entries(), "apiVersion") && has(mapping.entries(), "kind");
  }

  private static boolean has(List<YamlNode.Entry> entries, String name) {
    for (YamlNode.Entry entry : entries) {
      if (entry.key() instanceof YamlNode.Scalar key && key.value().equals(name)) {
        return entry.value() instanceof YamlNode.Scalar value && !value.value().isEmpty();
      }
    }
    return false;
  }

  /** Whether a line starts with a key. */
  private static boolean names(String text, String key) {
    return text.startsWith(key) || text.contains("\n" + key);
  }

  /** Whether a line of three dots, which ends a YAML stream, stands between other lines. */
  private static boolean endsEarly(String text) {
    int dots = text.startsWith("...") ? 0 : text.indexOf("\n...") + 1;
    if (dots == 0 && !text.startsWith("...")) {
      return false;
    }
    boolean first = true;
    for (String line : text.substring(dots + 3).split("\n", -1)) {
      String content = line.strip();
      if (!first && line.startsWith("---")) {
        return false;
      }
      if (!content.isEmpty() && !content.startsWith("#")) {
        return true;
      }
      first = false;
    }
    return false;
  }

  /** Whether a text waits for a template engine, or a line holds nothing but dots, with or without a sign around them. */
  private static boolean isExcerpt(String text) {
    return text.contains("{{") || text.contains("{%") || text.lines().map(String::strip).anyMatch(Selection::isDots);
  }

  private static boolean isDots(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && "#[<(- ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "]>)".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    String inner = line.substring(start, end);
    return inner.equals("...") || inner.equals("…") || inner.equals("....") || inner.equals("snip");
  }
}
