package dev.tidewaiter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextDecoderProperties {

  @Property(tries = 300)
  void textComesBackFromEveryEncoding(@ForAll String any) {
    String text = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertEquals(Source.of("x", text), TextDecoder.decode("x", text.getBytes(StandardCharsets.UTF_8)));
    String marked = "\uFEFF" + text;
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      assertEquals(Source.of("x", marked), TextDecoder.decode("x", marked.getBytes(charset)));
    }
  }

  @Property(tries = 500)
  void anyBytesBecomeTextAndEachProblemIsAReplacementCharacter(@ForAll byte[] bytes) {
    Source source = TextDecoder.decode("x", bytes);

    for (EncodingProblem problem : source.encodingProblems()) {
      assertEquals('\uFFFD', source.text().charAt(problem.offset()));
    }
  }
}
