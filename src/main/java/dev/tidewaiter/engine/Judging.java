package dev.tidewaiter.engine;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Asks the server about each document of one source as it comes. A crash about one is its answer, and the next is asked about. */
final class Judging implements Consumer<YamlDocument> {

  private static final ObjectRef NOTHING_KNOWN = new ObjectRef("", "", "", "");

  private final ServerLine line;
  private final Consumer<DocumentVerdicts> to;
  private int number;

  Judging(ServerLine line, Consumer<DocumentVerdicts> to) {
    this.line = line;
    this.to = to;
  }

  @Override
  public void accept(YamlDocument document) {
    if (Manifests.holdsNothing(document)) {
      return;
    }
    List<Answer> answers;
    try {
      answers = line.answers(document);
    } catch (RuntimeException | Error e) {
      crashed(document, e);
      return;
    }
    to.accept(new DocumentVerdicts(number++, document, answers, Optional.empty()));
  }

  void crashed(YamlDocument document, Throwable crash) {
    Verdict undecided = new Verdict.Undecided("a mistake in Tidewaiter: " + Crash.summary(crash));
    Answer answer = new Answer(NOTHING_KNOWN, OptionalInt.empty(), undecided, List.of());
    to.accept(new DocumentVerdicts(number++, document, List.of(answer), Optional.of(crash)));
  }
}
