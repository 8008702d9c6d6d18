package dev.tidewaiter.config;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlComment;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds suppressions in a text: in its comments and annotations. */
final class SuppressionReader {

  private static final String COMMENT = "tidewaiter:ignore";
  private static final String OF_FILE = "-file";
  private static final String ANNOTATION = "tidewaiter.dev/ignore";

  private SuppressionReader() {}

  /** Those in our own words. */
  static List<Suppression> ours(Source source) {
    List<Suppression> found = new ArrayList<>();
    Scopes scopes = new Scopes(source.text());
    List<YamlDocument> documents = YamlReader.read(source);
    for (int i = 0; i < documents.size(); i++) {
      YamlDocument document = documents.get(i);
      for (YamlComment comment : document.comments()) {
        Optional<Span> beside = scopes.of(document, comment);
        boolean isAbove = beside.isEmpty() && document.root().isEmpty() && i + 1 < documents.size();
        add(source, comment, isAbove ? Optional.of(documents.get(i + 1).span()) : beside, found);
      }
      if (document.root().isPresent()) {
        Annotations.each(document.root().get(), new Ours(found));
      }
    }
    return found;
  }

  /** Those that other tools' users wrote. */
  static List<Suppression> peers(Source source) {
    List<Suppression> found = new ArrayList<>();
    for (YamlDocument document : YamlReader.read(source)) {
      if (document.root().isPresent()) {
        Annotations.each(document.root().get(), new Peers(found));
      }
    }
    return found;
  }

  private record Ours(List<Suppression> to) implements Annotations.Taker {
    @Override
    public void take(YamlNode.Scalar key, String value, Span owner) {
      if (key.value().equals(ANNOTATION)) {
        to.add(new Suppression(key.span(), owner, IgnoreWords.of(value)));
      }
    }
  }

  private record Peers(List<Suppression> to) implements Annotations.Taker {
    @Override
    public void take(YamlNode.Scalar key, String value, Span owner) {
      List<String> ignored = PeerAnnotations.ignored(key.value(), value);
      if (!ignored.isEmpty()) {
        to.add(new Suppression(key.span(), owner, ignored));
      }
    }
  }

  private static void add(Source source, YamlComment comment, Optional<Span> scope, List<Suppression> to) {
    String text = comment.span().of(source.text());
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '#' || text.charAt(start) == ' ')) {
      start++;
    }
    if (!text.startsWith(COMMENT, start)) {
      return;
    }
    int behind = start + COMMENT.length();
    boolean ofFile = text.startsWith(OF_FILE, behind);
    behind += ofFile ? OF_FILE.length() : 0;
    if (behind == text.length() || text.charAt(behind) == ' ') {
      Span covered = ofFile ? new Span(0, source.text().length()) : scope.orElse(Span.at(comment.span().start()));
      to.add(new Suppression(comment.span(), covered, IgnoreWords.of(text.substring(behind))));
    }
  }
}
