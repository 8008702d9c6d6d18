package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DecodedTextProperties {

  @Provide
  Arbitrary<String> texts() {
    return OddTexts.pieces();
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> pieces = Arbitraries.of("a: b\n", "---\n", "--- \n", "---a\n", "--", "-", "\n", "\r\n", "é", "日本", "😀", "# c\n", "%A\n", "\uFEFF");
    return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
  }

  @Property(tries = 1000)
  void bytesOfTextBecomeThatText(@ForAll String text) {
    check(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 1000)
  void bytesThatAreNoTextAreLeftToTheDecoder(@ForAll("texts") String text, @ForAll byte[] odd, @ForAll @IntRange(max = 80) int at) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int place = Math.min(at, bytes.length);
    byte[] mixed = Arrays.copyOf(bytes, bytes.length + odd.length);
    System.arraycopy(odd, 0, mixed, place, odd.length);
    System.arraycopy(bytes, place, mixed, place + odd.length, bytes.length - place);
    check(mixed);
  }

  @Property(tries = 2000)
  void documentsAreTheSameHoweverTheTextWasDecoded(@ForAll("documents") String text) {
    check(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(byte[] bytes) {
    Source expected = TextDecoder.decode("x", bytes);
    Source source = YamlReader.source("x", bytes);
    assertEquals(expected, source);
    assertEquals(Shown.of(expected), Shown.of(source));
  }

  /** All that reading a source gives. */
  private static final class Shown {
    static String of(Source source) {
      StringBuilder out = new StringBuilder();
      for (YamlDocument document : YamlReader.read(source)) {
        out.append(document.span()).append(TreeText.of(document.root())).append(document.comments()).append(document.problem()).append('\n');
      }
      return out.toString();
    }
  }
}
