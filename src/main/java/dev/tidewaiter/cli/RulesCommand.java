package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.JsonText;
import dev.tidewaiter.report.Visible;
import dev.tidewaiter.rule.RuleMetadata;
import java.util.List;

/** {@code tidewaiter rules}: a line for each rule, in one of three formats. */
final class RulesCommand {

  private static final String FORMATS = "text, json, markdown";

  private final StringBuilder out = new StringBuilder();

  private RulesCommand() {}

  static int run(CommandLine line, Streams streams) {
    List<String> words = line.arguments();
    if (!words.isEmpty() && words.get(0).equals("test")) {
      return RulesTestCommand.run(words.subList(1, words.size()), streams);
    }
    if (!words.isEmpty()) {
      throw new UsageException(
          "rules takes no arguments but test DIR; tidewaiter explain " + words.get(0) + " says more of one rule");
    }
    String format = line.value("format", "text");
    RulesCommand command = new RulesCommand();
    List<RuleMetadata> rules = Packs.of(line, streams).all();
    if (format.equals("json")) {
      command.json(rules);
    } else if (format.equals("markdown")) {
      command.markdown(rules);
    } else if (format.equals("text")) {
      command.text(rules);
    } else {
      throw new UsageException("--format " + format + ": rules are listed as one of " + FORMATS);
    }
    streams.out().print(command.out.toString());
    return ExitCode.FINE;
  }

  private void text(List<RuleMetadata> rules) {
    int width = 0;
    for (RuleMetadata rule : rules) {
      width = Math.max(width, rule.id().length());
    }
    for (RuleMetadata rule : rules) {
      cell(rule.id(), width);
      cell(rule.severity().word(), 7);
      out.append(Visible.of(rule.title())).append('\n');
    }
  }

  private void cell(String text, int width) {
    out.append(text);
    for (int i = text.length(); i < width + 2; i++) {
      out.append(' ');
    }
  }

  /** One object with a line for each rule. */
  private void json(List<RuleMetadata> rules) {
    out.append("{\"rules\":[");
    for (int i = 0; i < rules.size(); i++) {
      RuleMetadata rule = rules.get(i);
      out.append(i == 0 ? "\n{" : ",\n{");
      member("id", rule.id());
      member("title", rule.title());
      member("severity", rule.severity().word());
      member("category", rule.category());
      member("check", rule.check());
      member("level", rule.level());
      member("since", rule.since());
      members("kinds", rule.kinds());
      members("profiles", rule.profiles());
      members("peers", rule.peers());
      members("sources", rule.sources());
      out.append("\"fixable\":").append(rule.fixable()).append('}');
    }
    out.append("\n]}\n");
  }

  private void member(String name, String value) {
    if (!value.isEmpty()) {
      out.append('"').append(name).append("\":");
      JsonText.string(value, out);
      out.append(',');
    }
  }

  private void members(String name, List<String> values) {
    out.append('"').append(name).append("\":[");
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ",");
      JsonText.string(values.get(i), out);
    }
    out.append("],");
  }

  private void markdown(List<RuleMetadata> rules) {
    out.append("| rule | severity | category | profiles | fix | what it reports |\n|---|---|---|---|---|---|\n");
    for (RuleMetadata rule : rules) {
      out.append("| `").append(rule.id()).append("` | ").append(rule.severity().word()).append(" | ").append(rule.category()).append(" | ");
      out.append(rule.looksAtObjects() ? String.join(", ", rule.profiles()) : "all").append(" | ").append(rule.fixable() ? "yes" : "");
      out.append(" | ").append(Visible.of(rule.title()).replace("|", "\\|")).append(" |\n");
    }
  }
}
