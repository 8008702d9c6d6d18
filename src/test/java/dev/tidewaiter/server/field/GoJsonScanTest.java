package dev.tidewaiter.server.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sentences as Go 1.26 says them. */
class GoJsonScanTest {

  private static String problem(String text) {
    return GoJsonScan.objectProblem(text.getBytes(StandardCharsets.UTF_8)).orElse("");
  }

  @Test
  void objectAndNullAreTaken() {
    assertEquals("", problem(" {\"a\": [1, -0.5e+3, true, null, \"\\u00e9\\n\"], \"b\": {}} \r\n\t"));
    assertEquals("", problem("null"));
  }

  @Test
  void otherValuesAreOfWrongType() {
    assertEquals("json: cannot unmarshal string into Go value of type map[string]interface {}", problem("\"a\""));
    assertEquals("json: cannot unmarshal number into Go value of type map[string]interface {}", problem("-1"));
  }

  @Test
  void numberBeyondFloatIsTold() {
    assertEquals("json: cannot unmarshal number 1e400 into Go value of type float64", problem("{\"a\": 1e400, \"b\": 1e500}"));
  }

  @Test
  void textThatEndsEarlyIsUnfinished() {
    assertEquals("unexpected end of JSON input", problem(""));
    assertEquals("unexpected end of JSON input", problem("{\"a\":"));
    assertEquals("unexpected end of JSON input", problem("{\"a"));
  }

  @Test
  void wordThatEndsEarlyBreaksAtBlank() {
    assertEquals("invalid character ' ' in literal true (expecting 'e')", problem("tru"));
    assertEquals("invalid character ' ' in exponent of numeric literal", problem("1e"));
  }

  @Test
  void wrongCharacterIsQuotedByGo() {
    assertEquals("invalid character '\\'' looking for beginning of object key string", problem("{'a': 1}"));
    assertEquals("invalid character '\\n' in string literal", problem("{\"a\nb\": 1}"));
    assertEquals("invalid character 'Ã' looking for beginning of value", problem("é"));
  }

  @Test
  void commasAndColonsAreMissed() {
    assertEquals("invalid character '1' after object key", problem("{\"a\" 1}"));
    assertEquals("invalid character '\"' after object key:value pair", problem("{\"a\": 1 \"b\": 2}"));
    assertEquals("invalid character '2' after array element", problem("[1 2]"));
    assertEquals("invalid character '}' after top-level value", problem("{}}"));
  }

  @Test
  void nestingHasALimit() {
    assertEquals("", problem("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)));
    assertEquals("invalid character '{' exceeded max depth", problem("{\"a\":".repeat(10_001)));
  }

  @Test
  void anyValueIsJson() {
    assertTrue(GoJsonScan.isJson("[1]".getBytes(StandardCharsets.UTF_8)));
    assertFalse(GoJsonScan.isJson("[1".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void nothingIsSaidOfWhatIsRight() {
    assertEquals(Optional.empty(), GoJsonScan.objectProblem(new byte[] {'{', '}'}));
  }
}
