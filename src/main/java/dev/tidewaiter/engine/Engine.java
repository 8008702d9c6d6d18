package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From a source to verdicts and findings. Immutable; may be used from any thread. */
public final class Engine {

  private static final ObjectRef NOTHING_KNOWN = new ObjectRef("", "", "", "");

  private final ServerLine line;
  private final Severities severities;

  public Engine(ServerLine line, Severities severities) {
    this.line = line;
    this.severities = severities;
  }

  /** The text of a file's bytes. */
  public Source source(String name, byte[] bytes) {
    return line.source(name, bytes);
  }

  /** What the server answers to each document of a source, in its order. */
  public List<DocumentVerdicts> verdicts(Source source) {
    List<YamlDocument> documents;
    try {
      documents = line.documents(source);
    } catch (RuntimeException | Error e) {
      YamlDocument whole = new YamlDocument(source, new Span(0, source.text().length()), Optional.empty(), List.of(), Optional.empty());
      return List.of(crashed(0, whole, e));
    }
    List<DocumentVerdicts> verdicts = new ArrayList<>(documents.size());
    for (YamlDocument document : documents) {
      if (!Manifests.holdsNothing(document)) {
        verdicts.add(judged(verdicts.size(), document));
      }
    }
    return verdicts;
  }

  /** What is to be reported of a source. A text that holds no manifest has nothing to report, whatever else is in it. */
  public FileReport check(Source source) {
    if (!Manifests.mayHold(source.text())) {
      return new FileReport(List.of(), List.of(), new Totals(1, 0, 0, 1, 0, 0, 0, 0, 0, 0));
    }
    return SourceCheck.of(source, verdicts(source), line, severities);
  }

  private DocumentVerdicts judged(int number, YamlDocument document) {
    try {
      return new DocumentVerdicts(number, document, line.answers(document), Optional.empty());
    } catch (RuntimeException | Error e) {
      return crashed(number, document, e);
    }
  }

  private static DocumentVerdicts crashed(int number, YamlDocument document, Throwable crash) {
    Verdict undecided = new Verdict.Undecided("a mistake in Tidewaiter: " + Crash.summary(crash));
    Answer answer = new Answer(NOTHING_KNOWN, OptionalInt.empty(), undecided, List.of());
    return new DocumentVerdicts(number, document, List.of(answer), Optional.of(crash));
  }
}
