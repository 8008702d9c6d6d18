package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-31T12:00:00Z",
        "2024-02-29T23:59:59+01:00",
        "2024-01-31T1:00:00Z",
        "2024-01-31T12:00:00,5Z",
        "2024-01-31T12:00:00.123456789012Z",
        "2024-01-31T12:00:00+24:60"
      })
  void readsWhatGoReads(String time) {
    assertEquals("", GoTime.problem(time));
  }

  @Test
  void namesTheElementThatIsMissing() {
    assertEquals(
        "parsing time \"Utc\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \"Utc\" as \"2006\"", GoTime.problem("Utc"));
    assertEquals(
        "parsing time \"2024-01-31\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \"\" as \"T\"", GoTime.problem("2024-01-31"));
  }

  @Test
  void wantsExactlySixDigitsOfMicroTime() {
    assertEquals("", GoTime.microProblem("2024-01-31T12:00:00.000001Z"));
    assertEquals(
        "parsing time \"2024-01-31T12:00:00Z\" as \"2006-01-02T15:04:05.000000Z07:00\": cannot parse \"Z\" as \".000000\"",
        GoTime.microProblem("2024-01-31T12:00:00Z"));
  }

  @Test
  void namesThePartThatIsOutOfRange() {
    assertEquals("parsing time \"2024-13-01T00:00:00Z\": month out of range", GoTime.problem("2024-13-01T00:00:00Z"));
    assertEquals("parsing time \"2023-02-29T00:00:00Z\": day out of range", GoTime.problem("2023-02-29T00:00:00Z"));
    assertEquals(
        "parsing time \"2024-01-01T00:00:00+25:00\": time zone offset hour out of range", GoTime.problem("2024-01-01T00:00:00+25:00"));
  }

  @Test
  void quotesBytesBeyondAscii() {
    assertEquals(
        "parsing time \"2024-01-01T00:00:00Z\\xc3\\xa9\": extra text: \"\\xc3\\xa9\"", GoTime.problem("2024-01-01T00:00:00Z\u00e9"));
  }
}
