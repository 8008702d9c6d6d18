package dev.tidewaiter.engine;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A line that is told what the server answers: by the first word of a document's text that it knows. */
final class FakeLine implements ServerLine {

  static final ObjectRef WEB = new ObjectRef("apps/v1", "Deployment", "shop", "web");

  @Override
  public Source source(String name, byte[] bytes) {
    return Source.of(name, new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public void documents(Source source, Consumer<YamlDocument> to) {
    if (source.text().contains("crash-reader")) {
      throw new IllegalStateException("reader");
    }
    YamlReader.read(source, to);
  }

  @Override
  public List<Answer> answers(YamlDocument document) {
    String text = document.text();
    if (text.contains("crash-answer")) {
      throw new StackOverflowError();
    }
    if (document.problem().isPresent()) {
      ObjectRef object = text.contains("kind:") ? WEB : new ObjectRef("", "", "", "");
      return List.of(rejected(object, document, 0, "yaml-syntax"));
    }
    if (text.contains("two-items")) {
      return List.of(
          new Answer(WEB, OptionalInt.of(0), new Verdict.Accepted(List.of()), List.of()),
          new Answer(WEB, OptionalInt.of(1), new Verdict.Accepted(List.of()), List.of()));
    }
    if (text.contains("two-mistakes")) {
      Answer first = rejected(WEB, document, 5, "unknown-field");
      Answer second = rejected(WEB, document, 2, "wrong-type");
      return List.of(new Answer(WEB, OptionalInt.empty(), first.verdict(), List.of(first.problems().get(0), second.problems().get(0))));
    }
    if (text.contains("no-place")) {
      Verdict rejected = new Verdict.Rejected(403, "Forbidden", "no", List.of(), List.of());
      return List.of(new Answer(WEB, OptionalInt.empty(), rejected, List.of()));
    }
    String kind = kindOf(text);
    Verdict verdict = kind.equals("Widget") ? new Verdict.Undecided("no schema") : new Verdict.Accepted(List.of());
    return List.of(new Answer(new ObjectRef("example.com/v1", kind, "", "x"), OptionalInt.empty(), verdict, List.of()));
  }

  private static String kindOf(String text) {
    return text.contains("Widget") ? "Widget" : "Deployment";
  }

  private static Answer rejected(ObjectRef object, YamlDocument document, int offset, String rule) {
    int start = document.span().start() + offset;
    Answer.Problem problem =
        new Answer.Problem(rule, new Span(start, start + 1), "spec", "wrong", "mend it", List.of());
    Verdict verdict = new Verdict.Rejected(400, "BadRequest", "wrong", List.of(), List.of());
    return new Answer(object, OptionalInt.empty(), verdict, List.of(problem));
  }

  @Override
  public boolean knows(String apiVersion, String kind) {
    return !kind.equals("Widget");
  }

}
