package dev.tidewaiter.rule;

import dev.tidewaiter.schema.PackedResource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Our own rules, as the build packed them. Nothing is read before a rule is asked for. */
public final class BuiltInRules {

  static final String FOLDER = "dev/tidewaiter/rule/";
  static final String INDEX = "index.txt";

  private BuiltInRules() {}

  /** Read once, when the first rule is asked for. */
  private static final class Index {
    private static final RuleIndex RULES = new RuleIndex(index());

    private static String index() {
      Optional<String> text = text(INDEX);
      if (text.isEmpty()) {
        throw new IllegalStateException(FOLDER + INDEX + " is missing: the build did not run dev.tidewaiter.rule.RulePacker");
      }
      return text.get();
    }
  }

  /** All rules, sorted by id. */
  public static List<RuleMetadata> all() {
    return Index.RULES.all();
  }

  /** The rule of an id. */
  public static Optional<RuleMetadata> find(String id) {
    return Index.RULES.find(id);
  }

  /** What a rule's {@code doc.md} says; empty if there is no such rule. */
  public static Optional<String> doc(String id) {
    return find(id).isPresent() ? text(docName(id)) : Optional.empty();
  }

  static String docName(String id) {
    return "doc/" + id + ".md";
  }

  private static Optional<String> text(String name) {
    Optional<byte[]> bytes = PackedResource.find(FOLDER + name);
    return bytes.isEmpty() ? Optional.empty() : Optional.of(new String(bytes.get(), StandardCharsets.UTF_8));
  }
}
