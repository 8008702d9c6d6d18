package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.cli.trial.Circumstances;
import dev.tidewaiter.cli.trial.RuleCase;
import dev.tidewaiter.engine.Crash;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.MutatedText;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever becomes of the objects of a rule's cases, no rule crashes over it, and what is found has its place. */
class MutatedCasesProperties {

  private static final List<Parsed> CASES = cases();
  private static final List<JsonValue> OBJECTS = CASES.stream().flatMap(one -> one.sources().stream()).flatMap(List::stream).toList();

  /**
   * A case.
   *
   * @param sources the documents of each of its texts
   */
  private record Parsed(Circumstances circumstances, List<String> texts, List<List<JsonValue>> sources) {

    static Parsed of(RuleCase one) {
      return new Parsed(
          Circumstances.of(one.sources()),
          one.sources().stream().map(Source::text).toList(),
          one.sources().stream().map(MutatedCasesProperties::values).toList());
    }
  }

  @Property(tries = 1000)
  void noRuleCrashesAndEveryFindingLiesInItsText(@ForAll long seed) {
    Random random = new Random(seed);
    Parsed one = CASES.get(random.nextInt(CASES.size()));
    List<Source> sources = new ArrayList<>();
    for (List<JsonValue> documents : one.sources()) {
      sources.add(Source.of("case" + sources.size() + ".yaml", MutatedJson.of(documents, OBJECTS, random)));
    }
    assertPlacesAndNoCrash(sources, one.circumstances());
  }

  @Property(tries = 1000)
  void norOverTextsThatAreNearlyThoseOfCases(@ForAll long seed) {
    Random random = new Random(seed);
    Parsed one = CASES.get(random.nextInt(CASES.size()));
    List<Source> sources = new ArrayList<>();
    for (String text : one.texts()) {
      sources.add(Source.of("case" + sources.size() + ".yaml", MutatedText.of(List.of(text), random)));
    }
    assertPlacesAndNoCrash(sources, one.circumstances());
  }

  private static void assertPlacesAndNoCrash(List<Source> sources, Circumstances circumstances) {
    for (Finding finding : OneRule.checkAll(sources, circumstances).findings()) {
      assertNotEquals(Crash.RULE, finding.rule(), () -> finding.message() + "\n" + finding.source().text());
      assertInside(finding.span(), finding.source(), finding);
      finding.related().forEach(related -> assertInside(related.span(), related.source(), finding));
      finding.fix().ifPresent(fix -> fix.edits().forEach((Edit edit) -> assertInside(edit.span(), finding.source(), finding)));
    }
  }

  private static void assertInside(Span span, Source source, Finding finding) {
    assertTrue(span.start() >= 0 && span.start() <= span.end() && span.end() <= source.text().length(), finding::toString);
  }

  private static List<Parsed> cases() {
    try (Stream<Path> rules = Files.list(Path.of("..", "rules"))) {
      List<Parsed> cases = new ArrayList<>();
      for (Path rule : rules.filter(Files::isDirectory).sorted().toList()) {
        for (RuleCase one : RuleCase.of(rule.getFileName().toString(), rule)) {
          cases.add(Parsed.of(one));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonValue> values(Source source) {
    List<JsonValue> values = new ArrayList<>();
    for (YamlDocument document : YamlReader.read(source)) {
      ValueReader.read(document).value().ifPresent(values::add);
    }
    return values;
  }
}
