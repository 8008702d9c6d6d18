package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.PackedData;
import dev.tidewaiter.text.Source;
import java.util.List;
import java.util.Optional;

/** Our own rules, as the build packed them. Nothing is read before a rule is asked for. */
public final class BuiltInRules {

  static final String INDEX = "rules";

  private BuiltInRules() {}

  /** Read once, when the first rule is asked for. */
  private static final class Index {
    private static final RuleIndex RULES = new RuleIndex(PackedData.plainText(INDEX));
  }

  /** All rules, sorted by id. */
  public static List<RuleMetadata> all() {
    return Index.RULES.all();
  }

  /** The rule of an id. */
  public static Optional<RuleMetadata> find(String id) {
    return Index.RULES.find(id);
  }

  /** Whether a word is the id of a rule, and neither a category nor a check of another tool that another rule answers. */
  static boolean namesAlone(String word) {
    return Index.RULES.namesAlone(word);
  }

  /** What a rule's {@code doc.md} says; empty if there is no such rule. */
  public static Optional<String> doc(String id) {
    return find(id).isPresent() ? Optional.of(PackedData.text(docName(id))) : Optional.empty();
  }

  /**
   * The rules that an ordinary run asks about objects of a kind, sorted by id; read without any of their metadata. A rule over the whole set
   * that needs facts of them may be missing: others that are there need the same facts, and it has nothing to say before an object of another
   * kind is met for which it is there.
   */
  public static List<RecommendedRules.Entry> recommended(GroupVersionKind gvk) {
    return RecommendedRules.of(gvk);
  }

  /** Whether an ordinary run asks other rules about a kind than about all those that no rule names. */
  public static boolean recommendedNames(GroupVersionKind gvk) {
    return RecommendedRules.names(gvk);
  }

  /** What checks one of the rules that an ordinary run asks. */
  public static JavaRule load(String id) {
    return JavaRules.load(id);
  }

  /** What checks a rule that looks at objects. */
  static JavaRule load(RuleMetadata rule) {
    if (rule.isJava()) {
      return JavaRules.load(rule.id());
    }
    return RuleFile.read(Source.of(rule.id(), PackedData.text(fileName(rule.id()))), rule.id(), RuleFile.Owner.WE).check().orElseThrow();
  }

  /** What the {@code rule.yaml} of a rule that holds its check itself is packed as. */
  static String fileName(String id) {
    return "rule_" + id;
  }

  /** What a rule's {@code doc.md} is packed as. */
  static String docName(String id) {
    return "doc_" + id;
  }
}
