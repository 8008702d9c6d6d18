package dev.tidewaiter.cli;

import dev.tidewaiter.engine.Crash;
import dev.tidewaiter.engine.DocumentVerdicts;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.report.VerdictJson;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines for the documents of one source. */
final class VerdictLines implements Consumer<DocumentVerdicts> {

  private final String file;
  private final VerdictCommand command;
  private final StringBuilder out = new StringBuilder(512);
  private int exit = ExitCode.FINE;
  private String trouble = "";

  VerdictLines(String file, VerdictCommand command) {
    this.file = file;
    this.command = command;
  }

  @Override
  public void accept(DocumentVerdicts document) {
    for (Answer answer : document.answers()) {
      VerdictJson.line(file, document.number(), answer, out);
      exit = Math.max(exit, answer.verdict() instanceof Verdict.Rejected ? ExitCode.FINDINGS : ExitCode.FINE);
    }
    if (document.crash().isPresent()) {
      exit = ExitCode.OURS;
      trouble = file + ": a mistake in Tidewaiter: " + Crash.summary(document.crash().get());
    }
  }

  Rendered rendered() {
    Runnable output = new Text(command, out.toString().getBytes(StandardCharsets.UTF_8));
    return new Rendered(output, Optional.empty(), Totals.NONE, exit, trouble);
  }

  private record Text(VerdictCommand command, byte[] text) implements Runnable {
    @Override
    public void run() {
      command.print(text);
    }
  }
}
