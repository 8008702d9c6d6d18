package dev.tidewaiter.server.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Base64TextTest {

  private static String at(int offset) {
    return "illegal base64 data at input byte " + offset;
  }

  @Test
  void passesOverLineBreaks() {
    assertEquals("", Base64Text.problem("aGVs\nbG8=\n"));
    assertEquals("", Base64Text.problem(""));
  }

  @Test
  void countsToTheFirstWrongCharacter() {
    assertEquals(at(2), Base64Text.problem("aG!s"));
    assertEquals(at(4), Base64Text.problem("aGVs bG8="));
    assertEquals(at(1), Base64Text.problem("a=bc"));
  }

  @Test
  void countsToTheStartOfAGroupThatIsTooShort() {
    assertEquals(at(4), Base64Text.problem("aGVsbG8"));
  }

  @Test
  void wantsAllPaddingAndNothingBehindIt() {
    assertEquals(at(3), Base64Text.problem("aG="));
    assertEquals(at(4), Base64Text.problem("aG==x"));
    assertEquals(at(2), Base64Text.problem("aG=x"));
  }
}
