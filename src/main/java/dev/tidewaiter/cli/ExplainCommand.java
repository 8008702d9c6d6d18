package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.RuleCatalog;
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
    RuleCatalog catalog = Packs.of(line, streams);
    int exit = ExitCode.FINE;
    boolean printed = false;
    for (String id : line.arguments()) {
      Optional<String> doc = catalog.doc(id);
      if (doc.isEmpty()) {
        streams.complain(unknown(id, catalog));
        exit = ExitCode.USAGE;
      } else {
        streams.out().print((printed ? "\n" : "") + doc.get());
        printed = true;
      }
    }
    return exit;
  }

  private static String unknown(String id, RuleCatalog catalog) {
    Nearest nearest = new Nearest(id);
    for (RuleMetadata rule : catalog.all()) {
      nearest.offer(rule.id());
    }
    Optional<String> meant = nearest.found();
    return "there is no rule " + id + (meant.isPresent() ? "; did you mean " + meant.get() + "?" : "; tidewaiter rules lists them");
  }
}
