package dev.tidewaiter.engine;

import dev.tidewaiter.rule.ObjectsAgain;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.text.Source;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads texts of a run once more for what is in them. Nothing is found about them on the way: all of that was told when they were checked. */
final class ReadAgain implements ObjectsAgain {

  private final Engine engine;
  private final RecentTexts texts;

  ReadAgain(Engine engine, RecentTexts texts) {
    this.engine = engine;
    this.texts = texts;
  }

  @Override
  public void each(SourceId id, Consumer<Subject> to) {
    Source source = texts.text(id);
    engine.verdicts(source, new Subjects(source, id, engine.choices().of(source.file().name()).settings(), to));
  }

  private record Subjects(Source source, SourceId id, RuleSettings settings, Consumer<Subject> to) implements Consumer<DocumentVerdicts> {
    @Override
    public void accept(DocumentVerdicts document) {
      for (Answer answer : document.answers()) {
        Optional<Subject> subject = Subject.of(source, id, answer, settings);
        if (subject.isPresent()) {
          to.accept(subject.get());
        }
      }
    }
  }
}
