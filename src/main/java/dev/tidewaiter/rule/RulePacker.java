package dev.tidewaiter.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs the folder {@code rules/} into the resources that {@link BuiltInRules} reads. The build runs it; nothing else does. */
public final class RulePacker {

  private RulePacker() {}

  /**
   * Packs all rules.
   *
   * @param arguments the folder {@code rules/} and the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    List<Rule> rules = RuleFolder.load(Path.of(arguments[0]));
    Path target = Path.of(arguments[1], BuiltInRules.FOLDER);
    StringBuilder index = new StringBuilder();
    for (Rule rule : rules) {
      Path doc = target.resolve(BuiltInRules.docName(rule.metadata().id()));
      Files.createDirectories(doc.getParent());
      Files.writeString(doc, rule.doc());
      RuleIndex.append(rule.metadata(), index);
    }
    Files.writeString(target.resolve(BuiltInRules.INDEX), index);
  }
}
