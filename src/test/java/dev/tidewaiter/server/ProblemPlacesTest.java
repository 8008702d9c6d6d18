package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Problems stand where a walk along their paths, which knows nothing of the server, comes to. */
class ProblemPlacesTest {

  private static final int FEWEST = 3_000;
  private static final double MOST_FILLED_IN = 0.04;

  /**
   * Where a path leads in a document.
   *
   * @param key of the last part of the path that the document has
   * @param value of that part
   * @param whole whether the document has the whole path
   */
  private record Walk(Span key, Span value, boolean whole) {}

  @Test
  void everyProblemStandsWhereItsPathLeads() {
    ApiServer server = new ApiServer(KubernetesSchemas.load("1.37"), ClusterSettings.UNKNOWN);
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    int filledIn = 0;
    for (SampleCase recorded : SampleCase.read("cases-1.37.jsonl.gz")) {
      YamlDocument document = YamlReader.read(Source.of(recorded.id(), recorded.text())).get(0);
      for (Problem problem : server.answers(document).get(0).problems()) {
        if (!problem.path().isEmpty()) {
          seen++;
          Walk walk = walk(document.root().orElseThrow(), problem.path());
          boolean stands = stands(problem, walk);
          boolean carried = !stands && isNode(document.root().orElseThrow(), problem.at());
          filledIn += carried ? 1 : 0;
          if (!stands && !carried) {
            wrong.add(recorded.id() + " " + problem.rule() + " " + problem.path() + ": " + problem.at().of(recorded.text()));
          }
        }
      }
    }
    assertTrue(seen >= FEWEST, "only " + seen + " problems");
    assertEquals("", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))), wrong.size() + " of " + seen);
    assertTrue(filledIn <= MOST_FILLED_IN * seen, filledIn + " of " + seen + " stand elsewhere");
  }

  /** An unknown field at its key, what is missing at the key of what should have it, all else at its value or a part of it. */
  private static boolean stands(Problem problem, Walk walk) {
    return problem.rule().equals("unknown-field")
        ? walk.whole() && problem.at().equals(walk.key())
        : problem.at().equals(walk.key()) || walk.value().contains(problem.at());
  }

  /** What the server fills in from another field stands where that field's value does. */
  private static boolean isNode(YamlNode node, Span span) {
    boolean found = node.span().equals(span);
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        found |= isNode(entry.key(), span) || isNode(entry.value(), span);
      }
    } else if (node instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        found |= isNode(item, span);
      }
    }
    return found;
  }

  private static Walk walk(YamlNode root, String path) {
    YamlNode node = root;
    Span key = kind(root);
    String rest = path;
    while (!rest.isEmpty()) {
      boolean bracket = rest.startsWith("[");
      String step = rest.startsWith(".") || bracket ? rest.substring(1) : rest;
      if (node instanceof YamlNode.Sequence list && bracket) {
        int end = step.indexOf(']');
        int index = Integer.parseInt(step.substring(0, end));
        if (index >= list.items().size()) {
          return new Walk(key, node.span(), false);
        }
        node = list.items().get(index);
        key = firstKey(node);
        rest = step.substring(end + 1);
      } else {
        Optional<YamlNode.Entry> found = entry(node, step, bracket);
        if (found.isEmpty() || isNull(found.get().value())) {
          return new Walk(key, node.span(), false);
        }
        YamlNode.Entry entry = found.get();
        String name = ((YamlNode.Scalar) entry.key()).value();
        node = entry.value();
        key = entry.key().span();
        rest = step.substring(name.length() + (bracket ? 1 : 0));
      }
    }
    return new Walk(key, node.span(), true);
  }

  /** A null is as good as no field. */
  private static boolean isNull(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.style() == YamlNode.Style.PLAIN && scalar.value().equals("null");
  }

  /** The entry whose name the path goes on with: the longest, since names may hold dots and brackets. */
  private static Optional<YamlNode.Entry> entry(YamlNode node, String step, boolean bracket) {
    Optional<YamlNode.Entry> best = Optional.empty();
    int length = -1;
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        String name = entry.key() instanceof YamlNode.Scalar key ? key.value() : "\0";
        String end = step.startsWith(name) ? step.substring(name.length()) : "\0";
        boolean ends = bracket ? end.startsWith("]") : end.isEmpty() || end.startsWith(".") || end.startsWith("[");
        if (ends && name.length() > length) {
          best = Optional.of(entry);
          length = name.length();
        }
      }
    }
    return best;
  }

  private static Span kind(YamlNode root) {
    return entry(root, "kind", false).map(kind -> kind.value().span()).orElseGet(() -> firstKey(root));
  }

  private static Span firstKey(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty() ? mapping.entries().get(0).key().span() : node.span();
  }
}
