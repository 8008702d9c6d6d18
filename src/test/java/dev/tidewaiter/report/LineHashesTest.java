package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.LineIndex;
import org.junit.jupiter.api.Test;

/** The values are those of github/codeql-action, src/fingerprints.test.ts. */
class LineHashesTest {

  private static final String[] GREETINGS = {
    "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1",
    "c129715d7a2bc9a3:1"
  };

  @Test
  void anEmptyFileHasOneLine() {
    assertHashes("", "c129715d7a2bc9a3:1");
  }

  @Test
  void blanksDoNotCount() {
    assertHashes(" a\nb\n  \t\tc\n d", "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1");
  }

  @Test
  void emptyLinesHaveHashes() {
    assertHashes(
        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
        "8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1", "b86d3392aea1be30:1", "e6ceba753e1a442:1");
  }

  @Test
  void aBreakAtTheEndStartsALine() {
    assertHashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETINGS);
  }

  @Test
  void crAloneIsALineBreak() {
    assertHashes(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETINGS);
  }

  @Test
  void crLfIsOneLineBreak() {
    assertHashes(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", GREETINGS);
  }

  @Test
  void lineBreaksMayBeMixed() {
    assertHashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GREETINGS);
  }

  @Test
  void linesWithTheSameHashAreNumbered() {
    assertHashes(
        "Lorem ipsum dolor sit amet.\n".repeat(10),
        "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6",
        "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1");
  }

  @Test
  void whatIsFartherThanTheWindowDoesNotCount() {
    String line = "x".repeat(100) + "\n";

    assertEquals(LineHashes.of(line + "a").of(1), LineHashes.of(line + "b").of(1));
  }

  @Test
  void everyLineThatReportsCountHasAHash() {
    for (String text : new String[] {"", "\n", "a", "a\n", "a\r\n \r\rb\n\n", "\r \n\t\r\n", "\uFEFFa\n  "}) {
      assertEquals(LineIndex.of(text).lines(), LineHashes.of(text).lines(), text);
    }
  }

  private static void assertHashes(String text, String... expected) {
    LineHashes hashes = LineHashes.of(text);
    for (int line = 1; line <= expected.length; line++) {
      assertEquals(expected[line - 1], hashes.of(line), "line " + line);
    }
    assertEquals(expected.length, hashes.lines());
  }
}
