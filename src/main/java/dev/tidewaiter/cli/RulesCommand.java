package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.RuleMetadata;
import java.util.List;

/** {@code tidewaiter rules}: a line for each rule. */
final class RulesCommand {

  private RulesCommand() {}

  static int run(CommandLine line, Streams streams) {
    if (!line.arguments().isEmpty()) {
      throw new UsageException("rules takes no arguments; tidewaiter explain " + line.arguments().get(0) + " says more of one rule");
    }
    List<RuleMetadata> rules = Packs.of(line, streams).all();
    int width = 0;
    for (RuleMetadata rule : rules) {
      width = Math.max(width, rule.id().length());
    }
    StringBuilder out = new StringBuilder();
    for (RuleMetadata rule : rules) {
      cell(rule.id(), width, out);
      cell(rule.severity().word(), 7, out);
      out.append(rule.title()).append('\n');
    }
    streams.out().print(out.toString());
    return ExitCode.FINE;
  }

  private static void cell(String text, int width, StringBuilder out) {
    out.append(text);
    for (int i = text.length(); i < width + 2; i++) {
      out.append(' ');
    }
  }
}
