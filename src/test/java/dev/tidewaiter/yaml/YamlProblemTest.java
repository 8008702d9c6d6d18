package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.EncodingProblem;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, in whose words, and where it is shown. Line breaks are written as {@code ;} in the tables, tabs as {@code ^}. */
class YamlProblemTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a: b: c~mapping values are not allowed in this context~4-5",
        "x:;a: b: c~line 2: mapping values are not allowed in this context~7-8",
        "a: - b~block sequence entries are not allowed in this context~3-4",
        "a: ? b~mapping keys are not allowed in this context~3-4",
        "a:;^b: c~line 2: found character that cannot start any token~3-4",
        "a: @b~found character that cannot start any token~3-4",
        "a:;  b: c; d: e~line 2: did not find expected key~11-12",
        "x:;- a;b~line 4: could not find expected ':'~7-8",
        "a: b;c;d: e~line 3: could not find expected ':'~5-6",
        "x:;  - a; - b~line 2: did not find expected key~10-10",
        "- a;b: c~line 1: did not find expected '-' indicator~4-5",
        "a: [b~line 1: did not find expected ',' or ']'~5-5",
        "a: {b: c~line 1: did not find expected ',' or '}'~8-8",
        "a: [b}~did not find expected ',' or ']'~5-6",
        "a: ]~did not find expected node content~3-4",
        "x:;;a: ,~line 2: did not find expected node content~7-8",
        "x: y;a: 'b;c~line 3: found unexpected end of stream~8-9",
        "a: 'b;--- c'~line 2: found unexpected document indicator~6-7",
        "a: `b\\q`~found unknown escape character~5-7",
        "a: `b\\x4`~did not find expected hexdecimal number~5-8",
        "a: `b\\ud800`~found invalid Unicode character escape code~5-11",
        "a: |x;  b~did not find expected comment or line break~4-5",
        "a: |0;  b~found an indentation indicator equal to 0~4-5",
        "a: |;  b;^c~line 3: found a tab character where an indentation space is expected~9-10",
        "a: |;;^c~line 3: found a tab character where an indentation space is expected~6-7",
        "a: b;^^c~line 2: found a tab character that violates indentation~5-6",
        "a: *b~unknown anchor 'b' referenced~3-5",
        "a: &~did not find expected alphabetic or numeric character~4-4",
        "a: !x!y z~found undefined tag handle~3-7",
        "a: !<b c~did not find the expected '>'~6-7",
        "a: !{b}~did not find expected whitespace or line break~4-5",
        "%YAML 1.2;---;a: b~found incompatible YAML document~0-9",
        "%YAML 1.1;a: b~line 1: did not find expected <document start>~10-11",
        "%FOO;---~found unknown directive name~4-4",
        "a: b;%~line 2: could not find expected directive name~6-6",
        "a: \u0007b~control characters are not allowed~3-4",
        "a: b;c: d: e # \u007f~control characters are not allowed~15-16",
      })
  void theSentenceIsGoYamlsAndThePlaceIsWhatIsWrong(String text, String message, String span) {
    YamlProblem problem = problem(text.replace(';', '\n').replace('^', '\t').replace('`', '"'));

    assertEquals("yaml: " + message, problem.message());
    assertEquals(span, problem.at().start() + "-" + problem.at().end());
  }

  @Test
  void keysAreAtMost1024CharactersLong() {
    assertEquals("yaml: line 2: could not find expected ':'", problem("a: b\n" + "k".repeat(1025) + ": c").message());
  }

  @Test
  void nestingEndsAt10000() {
    assertEquals("yaml: exceeded max depth of 10000", problem("[".repeat(10_001)).message());
    assertEquals("yaml: exceeded max depth of 10000", problem("- ".repeat(10_001)).message());
  }

  @Test
  void mistakesBeforeTheNextPieceOfInputComeBeforeWhatIsNoText() {
    String near = "a: b: c\n#" + "x".repeat(400) + "\u0001";
    String far = "a: b: c\n#" + "x".repeat(600) + "\u0001";

    assertEquals("yaml: control characters are not allowed", problem(near).message());
    assertEquals("yaml: mapping values are not allowed in this context", problem(far).message());
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    Source source = new Source("x", "a: \uFFFD", Origin.IDENTITY, List.of(new EncodingProblem(3, "invalid leading UTF-8 octet")));

    YamlProblem problem = YamlReader.read(source).get(0).problem().orElseThrow();

    assertEquals(new YamlProblem("yaml: invalid leading UTF-8 octet", new Span(3, 4)), problem);
  }

  @Test
  void aBrokenDocumentDoesNotHideTheNext() {
    List<YamlDocument> documents = YamlReader.read(Source.of("x", "a: [\n---\nb: c\n---\n'\n"));

    assertEquals("yaml: line 1: did not find expected node content", documents.get(0).problem().orElseThrow().message());
    assertEquals(":{b@9-10=c@12-13}@9-13", TreeText.of(documents.get(1).root()));
    assertEquals(new Span(18, 19), documents.get(2).problem().orElseThrow().at());
  }

  private static YamlProblem problem(String text) {
    return WholeText.general(text).problem().orElseThrow();
  }
}
