package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTest {

  @Test
  void theCommandMayBeLeftOut() {
    assertEquals("check", Parser.parse("a.yaml").command());
    assertFalse(Parser.parse("a.yaml").named());
  }

  @Test
  void theCommandMayFollowOptions() {
    assertEquals("verdict", Parser.parse("--exclude", "x", "verdict", "a").command());
  }

  @Test
  void onlyTheFirstWordIsTheCommand() {
    CommandLine line = Parser.parse("check", "verdict");

    assertEquals("check", line.command());
    assertEquals(List.of("verdict"), line.arguments());
  }

  @Test
  void valuesFollowOrStandBehindAnEqualsSign() {
    assertEquals(List.of("a", "b=c"), Parser.parse("--exclude", "a", "--exclude=b=c").values("exclude"));
  }

  @Test
  void lettersMayStandTogetherAndTheLastMayHaveItsValue() {
    CommandLine line = Parser.parse("-qfjson");

    assertTrue(line.has("quiet"));
    assertEquals("json", line.value("format", "text"));
  }

  @Test
  void theLastValueWins() {
    assertEquals("json", Parser.parse("-f", "text", "-f", "json").value("format", ""));
  }

  @Test
  void aDashIsAnArgument() {
    assertEquals(List.of("-"), Parser.parse("-").arguments());
  }

  @Test
  void nothingBehindTwoDashesIsAnOptionOrACommand() {
    CommandLine line = Parser.parse("--", "verdict", "-x");

    assertEquals("check", line.command());
    assertEquals(List.of("verdict", "-x"), line.arguments());
  }
}
