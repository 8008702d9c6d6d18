package dev.tidewaiter.rule.data;

import dev.tidewaiter.engine.KubernetesLine;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;

/** Objects of a text as rules see them. */
public final class Subjects {

  private static final KubernetesLine LINE = KubernetesLine.of("1.37");

  private Subjects() {}

  static List<Subject> of(String text) {
    return of(Source.of("test.yaml", text));
  }

  /** The objects of a text that can be read. */
  public static List<Subject> of(Source source) {
    List<YamlDocument> documents = new ArrayList<>();
    LINE.documents(source, documents::add);
    List<Subject> subjects = new ArrayList<>();
    for (YamlDocument document : documents) {
      for (Answer answer : LINE.answers(document)) {
        Subject.of(source, answer, RuleSettings.NEWEST).ifPresent(subjects::add);
      }
    }
    return subjects;
  }
}
