package dev.tidewaiter.cli;

import dev.tidewaiter.cli.trial.CaseTrials;
import dev.tidewaiter.cli.trial.DocTrials;
import dev.tidewaiter.cli.trial.OneRuleCheck;
import dev.tidewaiter.cli.trial.RuleCase;
import dev.tidewaiter.cli.trial.Trial;
import dev.tidewaiter.config.PackFolders;
import dev.tidewaiter.input.Reason;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.Visible;
import dev.tidewaiter.rule.Rule;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RulePack;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code tidewaiter rules test}: tries the rules of packs on the examples of their docs and on their cases. */
final class RulesTestCommand {

  private final Streams streams;
  private final OneRuleCheck check;
  private int rules;
  private int trials;
  private int failed;

  private RulesTestCommand(Streams streams, RuleCatalog catalog) {
    this.streams = streams;
    check = new OneRuleCheck(catalog);
  }

  static int run(List<String> folders, Streams streams) {
    if (folders.isEmpty()) {
      throw new UsageException("rules test which folder of rules?");
    }
    RuleCatalog catalog = PackFolders.read(streams.workingDirectory(), folders);
    RulesTestCommand command = new RulesTestCommand(streams, catalog);
    for (RulePack pack : catalog.packs()) {
      for (Rule rule : pack.rules()) {
        command.rule(pack, rule);
      }
    }
    streams.out().print(command.rules + " rules, " + command.trials + " trials, " + command.failed + " failed\n");
    return command.failed > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void rule(RulePack pack, Rule rule) {
    rules++;
    String id = rule.metadata().id();
    Path within = pack.place().resolve(id);
    Path folder = TextFile.exists(within.resolve("rule.yaml")) ? within : pack.place();
    List<Trial> all = new ArrayList<>(DocTrials.of(rule, check));
    if (rule.metadata().isData() && TextFile.exists(folder.resolve("rule.yaml"))) {
      all.addAll(cases(rule, folder));
    }
    if (all.isEmpty()) {
      streams.complain(id + " has neither an example in doc.md nor a case, so it is not tried");
    }
    for (Trial trial : all) {
      trials++;
      if (!trial.holds()) {
        failed++;
        streams.out().print(id + ": " + trial.name() + ": no\n" + indented(trial.failure()));
      }
    }
  }

  private List<Trial> cases(Rule rule, Path folder) {
    List<Trial> all = new ArrayList<>();
    try {
      for (RuleCase one : RuleCase.of(rule.metadata().id(), folder)) {
        all.addAll(CaseTrials.of(rule.metadata(), one, check, RulesTestCommand::difference));
      }
    } catch (IOException e) {
      throw new UsageException(rule.metadata().id() + ": its cases cannot be read: " + Reason.of(e));
    }
    return all;
  }

  /** A file that is not there expects nothing. */
  private static String difference(Path file, String text) {
    Optional<Source> expected = TextFile.exists(file) ? TextFile.read(file, file.toString()) : Optional.empty();
    if (expected.isEmpty()) {
      return "";
    }
    String[] wanted = expected.get().text().replace("\r\n", "\n").split("\n", -1);
    String[] found = text.split("\n", -1);
    for (int i = 0; i < Math.max(wanted.length, found.length); i++) {
      String want = i < wanted.length ? wanted[i] : "";
      String have = i < found.length ? found[i] : "";
      if (!want.equals(have)) {
        return file.getFileName() + ":" + (i + 1) + " has\n" + want + "\nbut it is\n" + have;
      }
    }
    return "";
  }

  private static String indented(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      out.append("    ").append(Visible.of(line)).append('\n');
    }
    return out.toString();
  }
}
