package dev.tidewaiter.rule;

import dev.tidewaiter.schema.PackedData;
import dev.tidewaiter.schema.PackedDataWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs the folder {@code rules/} into what {@link BuiltInRules} reads. The build runs it; nothing else does. */
public final class RulePacker {

  private RulePacker() {}

  /**
   * Packs all rules.
   *
   * @param arguments the folder {@code rules/}, the folder of the compiled classes, and the version of Tidewaiter if it is to be known
   */
  public static void main(String[] arguments) throws IOException {
    List<Rule> rules = RuleFolder.load(Path.of(arguments[0]));
    List<RuleMetadata> all = rules.stream().map(Rule::metadata).toList();
    Path classes = Path.of(arguments[1]);
    StringBuilder index = new StringBuilder();
    for (Rule rule : rules) {
      String id = rule.metadata().id();
      PackedDataWriter.write(classes, BuiltInRules.docName(id), rule.doc().getBytes(StandardCharsets.UTF_8));
      if (rule.check().isPresent()) {
        PackedDataWriter.write(classes, BuiltInRules.fileName(id), Files.readAllBytes(Path.of(arguments[0], id, "rule.yaml")));
      }
      RuleIndex.append(rule.metadata(), isNamedAlone(rule.metadata(), all), index);
    }
    PackedDataWriter.write(classes, RecommendedRules.INDEX, plain(RecommendedPacker.pack(all)));
    PackedDataWriter.write(classes, BuiltInRules.INDEX, plain(index.toString()));
    if (arguments.length > 2) {
      PackedDataWriter.write(classes, PackedData.VERSION, arguments[2].getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] plain(String text) {
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("what rules say of themselves in rule.yaml, and what they watch, is to be of ASCII");
    }
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether the id of a rule means that rule alone where a word may mean several. */
  private static boolean isNamedAlone(RuleMetadata rule, List<RuleMetadata> all) {
    for (RuleMetadata other : all) {
      if (!other.id().equals(rule.id()) && (other.category().equals(rule.id()) || answersCheck(rule.id(), other))) {
        return false;
      }
    }
    return true;
  }

  private static boolean answersCheck(String word, RuleMetadata rule) {
    for (String peer : rule.peers()) {
      if (peer.endsWith("/" + word)) {
        return true;
      }
    }
    return false;
  }
}
