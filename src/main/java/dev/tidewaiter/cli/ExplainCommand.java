package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.server.decode.Nearest;
import java.util.Optional;

/** {@code tidewaiter explain}: what the documentation says of a rule. */
final class ExplainCommand {

  private ExplainCommand() {}

  static int run(CommandLine line, Streams streams) {
    if (line.arguments().isEmpty()) {
      throw new UsageException("explain which rule? tidewaiter rules lists them");
    }
    int exit = ExitCode.FINE;
    boolean printed = false;
    for (String id : line.arguments()) {
      Optional<String> doc = BuiltInRules.doc(id);
      if (doc.isEmpty()) {
        streams.complain(unknown(id));
        exit = ExitCode.USAGE;
      } else {
        streams.out().print((printed ? "\n" : "") + doc.get());
        printed = true;
      }
    }
    return exit;
  }

  private static String unknown(String id) {
    Nearest nearest = new Nearest(id);
    for (RuleMetadata rule : BuiltInRules.all()) {
      nearest.offer(rule.id());
    }
    Optional<String> meant = nearest.found();
    return "there is no rule " + id + (meant.isPresent() ? "; did you mean " + meant.get() + "?" : "; tidewaiter rules lists them");
  }
}
