package dev.tidewaiter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  @Test
  void utf8IsReadAsItIs() {
    Source source = TextDecoder.decode("a.yaml", "a: é😀\n".getBytes(StandardCharsets.UTF_8));

    assertEquals(Source.of("a.yaml", "a: é😀\n"), source);
  }

  @Test
  void aByteOrderMarkIsTheFirstCharacter() {
    assertEquals("\uFEFFa", text("efbbbf61"));
  }

  @Test
  void utf16IsKnownByItsMark() {
    assertEquals("\uFEFFaé😀", text("fffe6100e9003dd800de"));
    assertEquals("\uFEFFaé😀", text("feff006100e9d83dde00"));
  }

  @Test
  void aReplacementCharacterThatStandsInTheFileIsNoProblem() {
    assertEquals(List.of(), decode("61efbfbd").encodingProblems());
  }

  @ParameterizedTest
  @CsvSource({
    "61ff62, a?b, 1, invalid leading UTF-8 octet",
    "6180, a?, 1, invalid leading UTF-8 octet",
    "c328, ?(, 0, invalid trailing UTF-8 octet",
    "e28228, ?(, 0, invalid trailing UTF-8 octet",
    "61e282, a?, 1, incomplete UTF-8 octet sequence",
    "c080, ?, 0, invalid length of a UTF-8 sequence",
    "e09f80, ?, 0, invalid length of a UTF-8 sequence",
    "f08f8080, ?, 0, invalid length of a UTF-8 sequence",
    "eda080, ?, 0, invalid Unicode character",
    "f4908080, ?, 0, invalid Unicode character",
    "c3a9ff, é?, 1, invalid leading UTF-8 octet",
    "fffe6100dc, ^a?, 2, incomplete UTF-16 character",
    "fffe00dc6100, ^?a, 1, unexpected low surrogate area",
    "fffe3dd8, ^?, 1, incomplete UTF-16 surrogate pair",
    "fffe3dd86100, ^?a, 1, expected low surrogate area",
  })
  void whatIsNoTextIsReplacedAndTold(String hex, String text, int offset, String message) {
    Source source = decode(hex);

    assertEquals(text.replace('?', '\uFFFD').replace('^', '\uFEFF'), source.text());
    assertEquals(List.of(new EncodingProblem(offset, message)), source.encodingProblems());
  }

  @Test
  void everyWrongPlaceIsTold() {
    assertEquals(List.of(0, 2), decode("ff61ff").encodingProblems().stream().map(EncodingProblem::offset).toList());
  }

  @Test
  void aFileThatIsNoTextAtAllIsNotToldByteByByte() {
    byte[] bytes = new byte[100_000];
    java.util.Arrays.fill(bytes, (byte) 0xFF);

    assertTrue(TextDecoder.decode("x", bytes).encodingProblems().size() <= 1000);
  }

  private static String text(String hex) {
    return decode(hex).text();
  }

  private static Source decode(String hex) {
    return TextDecoder.decode("x", HexFormat.of().parseHex(hex));
  }
}
