package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource({
    "auto, true, '', '', xterm, true",
    "auto, false, '', '', xterm, false",
    "auto, true, 1, '', xterm, false",
    "auto, true, 1, 1, xterm, false",
    "auto, false, '', 1, xterm, true",
    "auto, false, '', 0, xterm, false",
    "auto, true, '', '', dumb, false",
    "always, false, 1, '', dumb, true",
    "never, true, '', 1, xterm, false",
  })
  void colorsFollowOptionThenEnvironmentThenTerminal(
      String option, boolean terminal, String noColor, String forceColor, String term, boolean colors) {
    Map<String, String> environment = Map.of("NO_COLOR", noColor, "FORCE_COLOR", forceColor, "TERM", term);

    assertEquals(colors, new Terminal(terminal, false, environment).colors(option));
  }

  @Test
  void progressIsForTerminalsOnly() {
    assertTrue(new Terminal(false, true, Map.of()).showsProgress());
    assertFalse(new Terminal(true, false, Map.of()).showsProgress());
  }

  @Test
  void progressIsNotForBuildServers() {
    assertFalse(new Terminal(true, true, Map.of("CI", "true")).showsProgress());
  }
}
